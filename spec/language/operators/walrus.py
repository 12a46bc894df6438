# Assignment expressions: in conditions, comprehensions, calls, slices; the scope they bind in.
if (n := len('hello')) > 3:
    print(n)
data = [1, 2, 3, 4, 5]
while (x := data.pop()) > 3:
    print(x, end=' ')
print(x, data)
print([y := 10, y * 2, y + 1], (a := 1, b := 2), a, b, (c := (d := 3) + 1), c, d, f'{(e := 5)}', e, {(k := 'key'): (v := 'val')}, k, v)
print([last := i for i in range(5)], last, any((found := i) > 2 for i in range(10)), found, [(s := s + i if i else 0) for i in range(5)], s, {(t := j): t for j in 'ab'}, t)
def f(x, *args, key=None):
    return x, args, key
print(f(p := 1, q := 2, key=(r := 3)), p, q, r, 'abcdef'[(i := 1):(j := 4)], i, j, [1, 2, 3][z := 1], z, (lambda: (w := 7) + w)())
def scope():
    total = 0
    result = [total := total + v for v in [1, 2, 3]]
    return result, total
print(scope())
def glob():
    global made
    return [made := i for i in range(3)]
print(glob(), made)
def nonloc():
    value = 0
    def inner():
        nonlocal value
        return [value := value + i for i in (1, 2)]
    return inner(), value
print(nonloc())
print((m := 5) if (m := 0) else m, m, not (o := 0), o, (u := 1) and (u := u + 1), u, print(h := 'printed'), h)
numbers = [3, 8, 5]
print([sq for num in numbers if (sq := num * num) > 10], sq, [[(cell := i * j) for j in range(2)] for i in range(2)], cell, max((best := n) for n in numbers), best)
def default(x=(dflt := 99)):
    return x
print(default(), dflt)
@(deco := lambda g: g)
def decorated():
    return 'd'
print(decorated(), callable(deco))
class K:
    attr = (inner_name := 4) + 1
print(K.attr, K.inner_name, hasattr(K, 'attr'))
print((lambda x=(lam := 3): x)(), lam, (yes := True) is True, 1 if (cond := 0) else cond)
