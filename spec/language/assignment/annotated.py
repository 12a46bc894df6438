# Annotated assignment: values, bare annotations, attributes, subscripts; what is evaluated where.
log = []
def note(x):
    log.append(x)
    return x
x: int = 5
y: note('y annotation')
z: 'a string' = note('z value')
(w): note('w annotation') = 1
print(x, z, w, log)
try:
    y
except NameError as e:
    print(e)
class O:
    pass
o = O()
o.attr: note('attr annotation') = note('attr value')
d = {}
d['k']: note('item annotation') = note('item value')
d['only']: note('item without value')
print(o.attr, d, log[3:])
def f():
    local: note('never') = 1
    other: undefined_name
    text: undefined_name = 'ok'
    o.inside: undefined_thing = 3
    try:
        other
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    return local, text
log.clear()
try:
    print(f(), log)
except NameError as e:
    print('NameError', e)
class K:
    a: int
    b: str = 'b'
    c: list[int] = [1]
    d: 'int | None' = None
print(K.__annotations__, K.b, K.c, hasattr(K, 'a'), __annotations__['x'], list(__annotations__))
def g(a: int, b: 'str' = 'x', *args: float, c: list[int] = [], **kw: dict) -> bool:
    return a, b, args, c, kw
print(g.__annotations__, g(1, 2, 3, c=4, d=5))
t: tuple = 1, 2
s: int | None = None
print(t, s, list[int], int | str, dict[str, list[int]], int | None, list | None, tuple[int, ...])
for f2 in (lambda: 1 | int, lambda: int['a'], lambda: len[0]):
    try:
        print(f2())
    except TypeError as e:
        print(e)
