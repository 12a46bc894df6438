# Chains of comparisons and short circuits with operands of changing kinds.
calls = 0
def v(x):
    global calls
    calls += 1
    return x
def between(a, b, c): return v(a) < v(b) <= v(c)
hits = 0
for i in range(2000):
    if between(10, i, 1000): hits += 1
print(hits, calls)
print(between(1, 1.5, 2), between('a', 'b', 'c'), between(1, 2 ** 70, 2 ** 71), between([1], [2], [2]), between(True, 2, 3.0), between(1, float('nan'), 2), between(5, 1, None))
try:
    between(1, 2, 'x')
except TypeError as e:
    print(e)
try:
    between(1, 'x', 2)
except TypeError as e:
    print(e)
def same(a, b, c): return a == b == c
for i in range(1000): same(i, i, i)
print(same(1, 1.0, True), same('a', 'a', 'b'), same(None, None, None), same([1], [1.0], [True]), same(2 ** 53, float(2 ** 53), 2 ** 53 + 1))
def order(a, b): return (a < b, a <= b, a == b, a != b, a >= b, a > b)
for i in range(1000): order(i, 500)
print(order(1, 1.0), order(2 ** 53 + 1, float(2 ** 53)), order(10 ** 400, float('inf')), order('a', 'B'), order((1, 2), (1, 2.5)), order(float('nan'), 0))
def eqs(a, b): return a == b, a != b, a is b
for i in range(1000): eqs(i % 5, 3)
print(eqs(1, '1'), eqs(None, 0), eqs([], ()), eqs(int, int), eqs(0.1 + 0.2, 0.3), eqs(-0.0, 0), eqs({}, {}), eqs({1}, frozenset({1})))
def logic(a, b, c): return a and b or c
for i in range(1000): logic(i % 2, i, -i)
print(logic(0, 1, 2), logic('', 'x', []), logic([0], 0.0, 'z'), logic(1, 2, 1 / 1), logic(None, 5, None), logic(2 ** 70, 2 ** 71, 0))
def member(x, xs): return x in xs, x not in xs
for i in range(1000): member(i, [1, 2, 3])
print(member(1, (1.0,)), member('a', 'cat'), member(2, {2: 0}), member(2, range(0, 10, 2)), member(2.0, range(5)), member(True, [1]), member(2 ** 70, [2.0 ** 70]))
class Odd:
    def __lt__(self, o): return []
    def __gt__(self, o): return 'truthy'
o = Odd()
print(o < 1 < v(2), (o > 1) < 'z', 1 < o, 3 > o)
n = 0
x = 0
while 0 <= x < 3000 and not x == 2500.0:
    x = x + 1 if x < 2000 else x + 0.5
    n += 1
print(n, x)
print([a < b < c for a in (1, 2.0) for b in (2, True) for c in (3, 2.5)], 1 < 2 > 1 != 0 == 0, None is not True in [True, None])
