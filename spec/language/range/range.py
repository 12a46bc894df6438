# range: indexing, slicing, membership, equality, hashing, methods, laziness and errors.
for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 1), range(1, 5, -1), range(-3, 3), range(0, -10, -4), range(7, 8, 100)):
    print(r, list(r), len(r), bool(r), r[::-1], list(r[1:]), r[::2], r[-2:], list(reversed(r)), r.start, r.stop, r.step)
r = range(0, 100, 7)
print(r[3], r[-1], r[2:5], r[10:2:-2], 14 in r, 15 in r, 14.0 in r, 14.5 in r, 'a' in r, True in range(2), r.index(21), r.count(21), r.count(22), r.index(7.0), max(r), min(r), sum(r))
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 5, 2) == range(0, 6, 2), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3)), range(1, 2) == range(1, 9, 20), range(3) != range(4), {range(3): 'x'}[range(0, 3)])
big = range(10**20, 10**20 + 10, 3)
print(big, len(big), list(big), big[-1], 10**20 + 3 in big, range(10**20)[10**19], range(-2**63, 2**63 - 1)[5], range(2**53, 2**53 + 3)[1], list(range(2**53 - 1, 2**53 + 2)))
print(range(True), range(3)[True], *range(3), [*range(2)], tuple(range(0, -3, -1)), repr(range(0, 5, 1)), str(range(1, 2)), type(range(3)).__name__, [x for x in range(10, -1, -5)], dict(zip(range(2), 'ab')))
for f in (lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1, 2, 0), lambda: range('a'), lambda: range(1.0), lambda: range(1, 2.5), lambda: range(None), lambda: range(3)[3], lambda: range(3)[-4], lambda: range(3)['a'], lambda: range(3).index(5), lambda: range(3).index('a'), lambda: range(3) + range(3), lambda: range(3) < range(4), lambda: range(3).append(1), lambda: len(range(10**20)), lambda: range(stop=3), lambda: range(3) * 2, lambda: range(3)[::0], lambda: range(3)[1.0]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    range(3)[0] = 1
except TypeError as e:
    print(e)
try:
    range(3).start = 1
except AttributeError as e:
    print(e)
