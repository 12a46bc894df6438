# Elements of displays, keys before values, slices, subscripts and attribute chains left to right.
log = []
def v(name, value=None):
    log.append(name)
    return name if value is None else value
[v('a'), *v('b', [1]), v('c')]; print(log); log.clear()
(v('a'), v('b'), *v('c')); print(log); log.clear()
{v('a'), v('b'), *v('c')}; print(log); log.clear()
{v('k1'): v('v1'), **v('d', {}), v('k2'): v('v2')}; print(log); log.clear()
v('list', [1, 2, 3])[v('i', 1)]; print(log); log.clear()
v('list', [1, 2, 3])[v('lo', 0):v('hi', 2):v('step', 1)]; print(log); log.clear()
v('d', {('x', 'y'): 1})[v('x'), v('y')]; print(log); log.clear()
v('a', 1) + v('b', 2) * v('c', 3) - v('d', 4); print(log); log.clear()
v('a', 2) ** v('b', 3) ** v('c', 2); print(log); log.clear()
-v('a', 1) + (v('b', 2) + v('c', 3)); print(log); log.clear()
v('a', 1) < v('b', 2) < v('c', 0) < v('d', 5); print(log); log.clear()
v('x', 1) if v('cond', True) else v('y'); print(log); log.clear()
v('a', 1) in v('b', [1]) and not v('c', 1) or v('d', 2); print(log); log.clear()
f'{v("a")}{v("b"):{v("spec", ">5")}}{v("c")!r}'; print(log); log.clear()
'%s %s' % (v('a'), v('b')); print(log); log.clear()
lambda x=v('default'): v('body'); print(log); log.clear()
(v('a'), [v('b'), {v('c'): (v('d'),)}], v('e')); print(log); log.clear()
[v('elt') for _ in v('iter', [1])] + [v('after')]; print(log); log.clear()
v('a', 5) if v('c1', 0) else v('b', 6) if v('c2', 0) else v('c', 7); print(log); log.clear()
[v('w1', 1), (w := v('w2', 2)), w]; print(log); log.clear()
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): log.append(f'hash {self.n}'); return 1
    def __eq__(self, o): log.append(f'eq {self.n} {o.n}'); return self.n == o.n
{K(1): v('v1'), K(2): v('v2'), K(1): v('v3')}; print(log); log.clear()
{K(1), v('mid', K(2)), K(3)}; print(log); log.clear()
