# Annotations in every place of a signature, with defaults.
def f(p: int, /, q: str = 'q', *rest: float, k: bool = True, **opts: dict[str, int]) -> None:
    """Doc."""
print(f.__annotations__)
print(list(f.__annotations__), f.__defaults__, f.__kwdefaults__, f(1))
def only_return() -> 'text': return 1
def only_star(*a: int): return a
def bare(*, k: list[str] = ['x']) -> list[str]: return k
print(only_return.__annotations__, only_star.__annotations__, bare.__annotations__, bare(), only_star(1))
f.__annotations__['p'] = 'changed'
print(f.__annotations__['p'])
f.__annotations__ = {}
print(f.__annotations__)
del f.__annotations__
print(f.__annotations__)
try:
    f.__annotations__ = 5
except TypeError as e:
    print(e)
def deco(g):
    g.__annotations__['added'] = int
    return g
@deco
def decorated(a: str): pass
print(decorated.__annotations__)
class C:
    def m(self: 'C', other: 'C' = None) -> 'C': return self
    @staticmethod
    def s(x: int) -> int: return x
    @property
    def p(self) -> str: return 'p'
print(C.m.__annotations__, C.s.__annotations__, C.p.fget.__annotations__)
