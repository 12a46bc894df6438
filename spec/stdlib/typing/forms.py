# Forms of typing: what can be iterated, names, equality, defaults of parameters, bare forms in annotations.
import typing
from collections.abc import Iterable
from typing import *


def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


T = TypeVar('T')
Ts = TypeVarTuple('Ts')
P = ParamSpec('P')
for form in (Union, List, Tuple, Callable, Callable[..., T], Union[int, str], Optional[int], Annotated[T, '']):
    show(lambda: iter(form))
print(list(Literal[1]), list(List[int]), isinstance(Union[int, str], Iterable))
print(Optional[int].__name__, Union[int, str].__name__, Optional[int] == Union[None, int])
print(Union[Annotated[int, {}], str] == Union[str, Annotated[int, {}]], Union[Annotated[int, {}], str] == Union[str, int])
print(P.args != ParamSpec('Q').args, P.args == P.args, P.args != P.kwargs)
print(get_args(Unpack[Ts]), get_origin(Unpack[Ts]), issubclass(Tuple, Tuple), issubclass(int, Tuple))


class Hints:
    a: 'ClassVar[int]' = 1
    b: 'Final' = 2
    c: 'ClassVar' = 3
    d: Annotated['Final[int]', 'note'] = 4


show(lambda: get_type_hints(Hints))
D = TypeVar('D', default=int)
show(lambda: Generic[D, T])
show(lambda: Generic[Unpack[Ts], D])
show(lambda: Generic[Ts])


class Base(typing.Sequence[T]):
    pass


class Both(List[T], Base[T]):
    pass


print([c.__name__ for c in Both.__mro__])


class Marked(Annotated[Base, "x"]):
    pass


print([c.__name__ for c in Marked.__mro__])


class Row(TypedDict, Generic[T]):
    x: T


class Wide(Row):
    y: int


show(lambda: Row[int])
show(lambda: Wide[int])
for made in range(2):
    @overload
    def f(x: int): ...
    @overload
    def f(x: str): ...
    def f(x): ...
print(len(get_overloads(f)))
