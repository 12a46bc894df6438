# default_factory, init=False, repr=False, ClassVar, InitVar, __post_init__.
from dataclasses import *
import dataclasses
from typing import ClassVar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@dataclass
class D:
    items: list = field(default_factory=list)
    total: int = field(init=False, default=0)
    name: str = field(default='n', repr=False)
    kind: ClassVar[int] = 5
    seed: InitVar[int] = 3
    def __post_init__(self, seed): self.total = len(self.items) + seed
t(lambda: D([1,2])); t(lambda: D([1],seed=10)); t(lambda: D.kind); t(lambda: [x.name for x in fields(D)]); t(lambda: D(total=1))
t(lambda: D().items is D().items); t(lambda: D().__dict__); t(lambda: D.__doc__); t(lambda: replace(D([1]),items=[1,2,3],seed=1))
