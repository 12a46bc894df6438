# Any may be a base; other forms may not.
from typing import Any, Union, Optional, List, Literal, Dict, Callable, Final
class Mock(Any):
    pass
print(Mock().__class__.__name__, Mock.__mro__)
for base in (Union, Union[int, str], Optional, Literal[1], Final):
    try:
        class X(base): pass
    except TypeError as e:
        print(e)
class L(List[int]): pass
class D(Dict[str, int]): pass
print(L.__mro__, D.__bases__, L.__orig_bases__)
