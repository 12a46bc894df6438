# Parameters of aliases are replaced.
from typing import *
K = TypeVar('K')
V = TypeVar('V')
P = ParamSpec('P')
print(Dict[K, V][int, str], Dict[K, List[V]][str, int], List[K][V], Callable[[K], V][int, str], Tuple[K, K][int], Union[K, V][int, str])
print(Dict[K, V].__parameters__, Callable[P, V].__parameters__, Callable[P, V][[int, str], bool], Callable[P, V][..., int])
class Box(Generic[K, V]): pass
print(Box[K, int], Box[K, int][str], Box[K, int].__parameters__, Optional[Box[K, V]][int, str])
for bad in (lambda: List[int][str], lambda: Dict[K, V][int], lambda: Box[int]):
    try:
        print(bad())
    except TypeError as e:
        print(e)
