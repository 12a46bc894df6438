# Forms of typing that are given too much, too little or the odd thing.
from typing import *
import warnings

print(IO[str], TextIO.__name__, Pattern[str], Match[bytes], Literal[()], Callable[int, str])
for f in (lambda: Required[int, str], lambda: NotRequired[int, str], lambda: ClassVar[int, str], lambda: Final[1, 2], lambda: NamedTuple('N', None, x=int)):
    try:
        print(f())
    except TypeError as e:
        print(e)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(NamedTuple('N', x=int)(1), NamedTuple('N')(), NamedTuple('N', None)(), NamedTuple('N', [])())
for w in caught:
    print(w.category.__name__, w.message)
