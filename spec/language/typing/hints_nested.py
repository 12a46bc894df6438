# get_type_hints evaluates strings inside of builtin aliases, unions and type parameters, and knows recursive ones.
from __future__ import annotations
import typing
from typing import Annotated, ForwardRef, List, Optional, get_type_hints, no_type_check

class Node:
    children: list['Node']
    parent: Optional[Node]
    names: dict[str, 'List[Node]'] | None
    note: Annotated[list[Annotated[int, 1]], 2]

for name, hint in get_type_hints(Node).items():
    print(name, hint)
print(get_type_hints(Node, include_extras=True)['note'])

class Box[T]:
    item: T
    def swap[U](self, other: Box[U]) -> U:
        pass

print(get_type_hints(Box), get_type_hints(Box.swap))

Tree = List['Tree']
def walk(t: Tree) -> None:
    pass
print(get_type_hints(walk))

@no_type_check
class Free:
    def method(self, a: 'not ! an expression') -> 1: ...

print(get_type_hints(Free.method))
print(ForwardRef('int') == ForwardRef('int'), ForwardRef('X', module='m'))
try:
    List['1 +']
except SyntaxError as e:
    print(e)
print(get_type_hints(dir))
try:
    get_type_hints(3)
except TypeError as e:
    print(e)
print(typing.Counter('abca'), typing.DefaultDict(int), typing.OrderedDict(a=1), typing.Deque([1]))
print(typing.Generator[int], typing.SupportsAbs[int])
