# Generic as a base.
from typing import Generic, TypeVar, List, Dict
T = TypeVar('T')
U = TypeVar('U')
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []
    def push(self, x: T) -> None:
        self.items.append(x)
    def pop(self) -> T:
        return self.items.pop()
s = Stack[int]()
s.push(1)
s.push(2)
print(s.pop(), s.items, s.__orig_class__, Stack[int].__name__, Stack.__mro__)
class Both(Stack[T], Generic[T, U]): pass
class Fixed(Stack[int]): pass
class Sub(Dict[str, T]): pass
print(Both[int, str], Both.__parameters__, Fixed.__orig_bases__, Fixed.__bases__, Sub.__bases__, Sub[int], Sub(a=1))
class Reg(Generic[T]):
    known = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Reg.known.append(cls.__name__)
class A(Reg[int]): pass
class B(Reg[T]): pass
print(Reg.known, Stack[int].push is Stack.push)
class Slots(Generic[T]):
    __slots__ = ('x',)
x = Slots[int]()
x.x = 5
print(x.x, hasattr(x, '__dict__'))
