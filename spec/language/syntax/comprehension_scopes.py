# Names in comprehensions are their own; the outermost iterable is evaluated outside.
x = 'outer'
print([x for x in range(3)], x, {x: x for x in 'ab'}, {x for x in [1]}, list(x for x in [2]), x)
def f():
    i = 'kept'
    l = [i for i in range(2)]
    fs = [lambda: i for i in range(3)]
    return i, l, [g() for g in fs]
print(f())
class C:
    y = 3
    z = [y for _ in range(y)] if False else [_ for _ in range(y)]
    try:
        w = [y for _ in range(2)]
    except NameError as e:
        print(e)
    v = [q for q in [y]]
    u = (lambda: 1)()
print(C.z, C.v)
print([(a, b) for a in range(2) for b in range(a, 3) if a != b], [[c for c in range(r)] for r in range(3)])
try:
    [undefined for _ in [1]]
except NameError as e:
    print(e)
try:
    [t for t in t2]
except NameError as e:
    print(e)
def g():
    try:
        print([e for e in [1, 2]])
        return locals()
    finally:
        pass
print(g())
print([locals() for k in [1]][0].get('k') if False else 'skip', [*[i for i in range(2)], *(j for j in 'x')])
def h(n):
    return sum(n for n in range(n)), n
print(h(4))
gen = (print('run', i) or i for i in [1, 2])
print(next(gen), list(gen))
def it():
    print('iter evaluated')
    return [1]
lazy = (a for a in it())
print('made')
print([a for a in (lambda: [1, 2])()], [f'{a}{b}' for a, b in zip('ab', 'cd')], [a for a, *b in [(1, 2, 3)]])
