# Annotations as text in dataclasses: which mean ClassVar and InitVar where the class stands; docstrings show them as signatures do.
import dataclasses, typing, collections, types
from typing import ClassVar as CV
import typing as t
@dataclasses.dataclass
class A:
    x: 'A'
for s in ('ClassVar[int]', 'ClassVar [int]', ' ClassVar [int]', 'ClassVar', ' ClassVar ', 'typing.ClassVar[int]', ' typing.ClassVar[str]', 'typing .ClassVar[str]', 'typing. ClassVar[str]', 'typing.ClassVar [str]', 't.ClassVar[int]', 'CV[int]', 'dataclasses.InitVar[int]','InitVar[int]'):
    try:
        ns={'__annotations__': {'x': s}, 'x': 5, '__module__': __name__}
        C=dataclasses.dataclass(type('C',(),ns)); print(s, [f.name for f in dataclasses.fields(C)], C.__doc__)
    except Exception as e: print(s, type(e), e)
print(dataclasses.is_dataclass(list[int]))
@dataclasses.dataclass
class G[T]:
    x: T
print(dataclasses.is_dataclass(G[int]), G[int](3), dataclasses.fields(G)[0].type)
import datetime
class L: pass
@dataclasses.dataclass
class D:
    x: L
    y: datetime.date
    z: typing.List[int]
    w: typing.Optional[L] = None
    v: collections.deque = dataclasses.field(default_factory=collections.deque)
print(D.__doc__)
