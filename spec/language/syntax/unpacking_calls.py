# Calls with everything, in the order of evaluation.
def show(n):
    print(n, end=' ')
    return n
def f(*a, **k): return a, k
print(f(show(1), *[show(2)], show(3), *[show(4)], k=show(5), **{'z': show(6)}, y=show(7)))
print(f(k=show(1), *[show(2)]))
for bad in ('f(**{1: 2})', 'f(**[1])', 'f(*5)', 'f(a=1, **{"a": 2})', 'f(**{"a": 1}, **{"a": 2})', 'f(**None)', 'f(*None)'):
    try:
        print(eval(bad))
    except TypeError as e:
        print(e)
class M:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
print(f(**M()), {**M()}, dict(M()))
class It:
    def __iter__(self):
        yield 1
        yield 2
print(f(*It(), *It()))
