# cast, overload, NewType, final, assert_never and what else runs.
from typing import *
import typing
print(cast(int, 'x'), cast('List[int]', 5), TYPE_CHECKING)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x * 2
print(f(2), f('a'), len(get_overloads(f)))
@overload
def only(x: int): ...
try:
    only(1)
except NotImplementedError as e:
    print(e)
UserId = NewType('UserId', int)
print(UserId(5), UserId, UserId.__supertype__, UserId.__name__)
@final
class Leaf:
    @override
    def m(self): return 1
    @final
    def n(self): return 2
print(Leaf.__final__, Leaf.m.__override__, Leaf.n.__final__, Leaf().m())
try:
    assert_never(5)
except AssertionError as e:
    print(e)
print(assert_type(5, int), no_type_check(f) is f, is_typeddict(int))
def g(a: int, b: 'str' = 'x', *c: float, d: Optional[int] = None) -> List[int]:
    pass
print(get_type_hints(g))
class K:
    a: int
    b: 'K'
    c: ClassVar[int] = 1
    d: Annotated[int, 'meta']
print(get_type_hints(K), get_type_hints(K, include_extras=True)['d'])
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int], str]), get_origin(int), get_args(int), get_origin(list[int]), get_args(int | str), get_args(Literal[1, 2]), get_origin(Annotated[int, 1]), get_args(Annotated[int, 1]))
Vector: TypeAlias = List[float]
x: Final = 5
print(Vector, ForwardRef('X'), x)
