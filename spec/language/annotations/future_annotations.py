# With the future import annotations are kept as text.
from __future__ import annotations
x: undefined | Nothing[int] = 1
y: list[ int ]
def f(a: A.b, b: 'quoted' = 3, *c: (lambda q: q), d: {1: 2}[1]) -> x if y else [1, 2]:
    return a
class C:
    me: C | None
    n: int = 2
    def m(self) -> C: return self
print(__annotations__)
print(f.__annotations__)
print(C.__annotations__, C.m.__annotations__, C().m().n)
print(f(5, d=1), x)
