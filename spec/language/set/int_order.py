# Iteration order of sets of numbers follows the hash table: size, probing, deletions and growth.
print({5, 3, 1}, {8, 0, 16}, {16, 8, 0}, {0, 8, 16, 24}, {7, 15, 23}, {10, 1, 20}, {-1, -2, 0, 1}, {100, 200, 300}, {9, 1}, {1, 9}, {33, 1, 17})
print(set(range(10, 0, -1)), set(range(0, 50, 5)), set(range(50, 0, -7)), {i * i for i in range(12)}, {2**i for i in range(12)}, {-i for i in range(8)}, {(i * 37) % 101 for i in range(25)})
print({0.5, 1.5, 2.5}, {1, 2.5, 3}, {2**61, 2**61 - 1, 2**70, -1}, {10**20, 5, -(10**20)}, {None, 1} == {1, None}, {(1, 2), (0, 0), (3,)}, {True, 5, False}, {1e100, 1e-100, 1.0, -1.0})
s = set(range(20))
for i in range(0, 20, 3):
    s.discard(i)
s.add(33)
s.add(40)
print(s, s.pop(), s.pop(), s)
s |= {64, 128, 3, 99}
print(s, s & {64, 1, 99, 17, 33}, s - {64, 1}, s ^ {1, 2, 3}, s | {0})
t = set()
for x in [50, 34, 18, 2, 66, 82]:
    t.add(x)
    print(t, end=' ')
print()
print(frozenset([40, 8, 24]), set(frozenset([40, 8, 24])), {8, 40, 24}.copy(), set([24, 8, 40]), {x for x in (24, 8, 40)}, {24, 8, 40} | {24, 40, 8}, set({24: 0, 8: 0, 40: 0}), set({24: 0, 8: 0, 40: 0}.keys()))
u = set(range(100))
for i in range(95):
    u.remove(i)
print(u, u | {1}, set(u), {*u, 1000})
print([*{3, 1, 2}], list({97, 98, 99, 3}), tuple({31, 32, 33}), sorted({5, 1, 3}), {1: 0 for _ in {5, 6}}, [x for x in {12, 4, 20}], dict.fromkeys({11, 3, 19}), {*range(6)} - {*range(0, 6, 2)})
big = {i * 1000003 % 65537 for i in range(60)}
print(list(big)[:20], big.pop(), big.pop())
