# Annotations with typing run everywhere.
from typing import List, Dict, Optional, Callable, Any, Tuple, Iterable, Union
def apply(f: Callable[[int], int], xs: Iterable[int]) -> List[int]:
    out: List[int] = []
    for x in xs:
        out.append(f(x))
    return out
class Node:
    left: Optional['Node'] = None
    children: Dict[str, List['Node']]
    def __init__(self, value: Union[int, str], *rest: Any, **kw: Tuple[int, ...]) -> None:
        self.value: Union[int, str] = value
print(apply(lambda x: x + 1, [1, 2]), apply.__annotations__)
print(Node.__annotations__, Node.__init__.__annotations__, Node(5).value)
