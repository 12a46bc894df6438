# Hashes of ints are their value modulo 2**61 - 1, never -1, and agree with equal floats and bools.
m = 2**61 - 1
for n in (0, 1, -1, -2, 2, 10**10, m, m - 1, m + 1, -m, -m - 1, 2**61, 2**64, -(2**64), 10**30, -(10**30)):
    print(n, hash(n))
print(hash(True), hash(False), hash(1.0), hash(0.0), hash(-0.0), hash(-1.0), hash(2.0**70) == hash(2**70), hash(1e300) == hash(int(1e300)))
print(hash(0.5), hash(1.5), hash(-0.5), hash(0.1), hash(3.14159), hash(1e-300))
print(hash(float('inf')), hash(float('-inf')))
print(hash(()), hash((1,)), hash((1, 2, 3)), hash((1, (2, 3))), hash((1.0, True)) == hash((1, 1)), hash((-1,)) == hash((-2,)))
print(hash(None) == hash(None), hash((None, 1)) == hash((None, 1.0)))
print(hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset([3, 2, 1])), hash(range(3)) == hash(range(0, 3)), hash(range(0)) == hash(range(5, 5)))
for value in ([], {}, set(), [1, 2], slice(1, 2)):
    try:
        print(hash(value) is not None)
    except TypeError as e:
        print(e)
try:
    hash((1, [2]))
except TypeError as e:
    print(e)
