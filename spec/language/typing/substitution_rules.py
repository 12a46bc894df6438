# What subscripts of generic aliases put in the place of their parameters, and what they refuse.
import collections.abc
import types
from typing import Annotated, Callable, Concatenate, Dict, Generic, List, ParamSpec, Tuple, TypeVar, TypeVarTuple, Union, Unpack, get_args

T, U, P, Ts = TypeVar('T'), TypeVar('U'), ParamSpec('P'), TypeVarTuple('Ts')

class G(Generic[T, U]):
    pass

class H(Generic[T, *Ts]):
    pass

class Z(Generic[T, P]):
    pass

class A:
    __parameters__ = (T,)

def show(make):
    try:
        print(make())
    except TypeError as e:
        print('TypeError', e)

for s in (int, G, A, List, list, TypeVar, types.UnionType):
    for t in (Tuple, tuple):
        show(lambda: t[s, T][int])
        show(lambda: t[s][int])
    for c in (Callable, collections.abc.Callable):
        show(lambda: c[[s], T][int])
        show(lambda: c[[s], s][int])

show(lambda: G[int])
show(lambda: G[int, str, float])
show(lambda: dict[T, U][int])
show(lambda: H[int, *tuple[str, ...]])
show(lambda: tuple[T, *Ts, U][int, str])
show(lambda: tuple[T, *Ts, U][int])
show(lambda: tuple[T, *Ts, U][int, bytes, bool, str])
show(lambda: list[list[T]][dict[T, U]][int, str])
show(lambda: (list[T] | None)[int])
show(lambda: Z[int, [str, bytes]])
show(lambda: Callable[P, T][[int, str], bool])
show(lambda: Callable[P, T][int, str])
show(lambda: Callable[Concatenate[int, P], T][[str], bool])
show(lambda: collections.abc.Callable[P, T][[int, str], bool])
show(lambda: collections.abc.Callable[int, T])
show(lambda: get_args(collections.abc.Callable[[int], str]))
show(lambda: get_args(Callable[Concatenate[int, P], str]))
show(lambda: Annotated[T, 1][int])
show(lambda: Unpack[int, str])
show(lambda: list[T][Unpack[Ts]])
show(lambda: Dict[T, U][Union[T, int], str])
