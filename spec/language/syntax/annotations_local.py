# Annotations of variables.
x: int = 5
y: undefined_is_evaluated if False else str
print(__annotations__)
def f():
    z: not_evaluated = 1
    w: also_not
    return z
print(f(), f.__annotations__)
class C:
    a: int
    b: 'str' = 's'
    (c): int = 1
    d.e if False else None
    __p: float = 1.0
print(C.__annotations__, C.c)
try:
    q: missing_name = 1
except NameError as e:
    print(e, q)
lst = [0]
lst[0]: int = 7
obj = type('O', (), {})()
obj.attr: str = 'v'
print(lst, obj.attr, 'lst' in __annotations__)
def g(a: int, *b: str, c: 'float' = 1, **d: list) -> None: pass
print(g.__annotations__)
n: int
try:
    n
except NameError as e:
    print(e)
