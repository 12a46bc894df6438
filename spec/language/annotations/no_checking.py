# Annotations check nothing at run time.
def add(a: int, b: int) -> int:
    return a + b
print(add('x', 'y'), add([1], [2]), add(1.5, 2))
x: int = 'text'
print(x)
class P:
    n: int = None
    def set(self, v: str) -> 'P':
        self.n = v
        return self
print(P().set(5).n, P.n)
def nothing() -> int: pass
print(nothing())
def gen(n: int) -> list[int]:
    yield from range(n)
print(list(gen(2)))
def kinds(*args: int, **kw: str) -> dict[str, object]:
    return {'args': args, **kw}
print(kinds('a', None, k=1))
total: int
total = 0.5
for item in (1, 'a'):
    item: str
    print(item, end=' ')
print(total)
