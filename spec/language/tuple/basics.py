# Tuple displays, singletons, indexing, comparison, hashing and immutability.
t = (1, 'two', 3.0, (4, 5))
print(t, len(t), t[0], t[-1][1], (), (1,), 1, (1, 2), tuple(), tuple('ab'), tuple([1, 2]), (1) == 1, (1,) + (2,), (0,) * 3, 2 * (1, 2), () * 5, tuple(range(3)), (*'ab', 1), ((),), ((1,),))
print((1, 2) == (1, 2), (1, 2) == [1, 2], (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 'a') < (1, 'b'), (1, 2) == (1.0, True + 1), (2, 'a') > (1, None), hash((1, 2)) == hash((1.0, 2)), (1, 2) != (2, 1))
print(t[1:], t[::-1], t[:-1], t[5:], t[:], t[::2], t.index('two'), t.count(1), 3 in t, (4, 5) in t, t.index(3), (1, 1, 2).count(1), (1, 2, 1).index(1, 1), (1, 2, 3).index(3, -2))
print({(1, 2): 'a', (1, 3): 'b'}[1, 2], {(1, 2)} == {(1.0, 2.0)}, (1, 2) in {(1, 2): 0}, bool(()), bool((0,)), max((1, 2), (1, 3)), min((2,), (1, 5)), sum((1, 2, 3)), sorted((3, 1, 2)), (1, 2)[0], list((1, 2)))
a, b = 1, 2
a, b = b, a
print(a, b, *t, (a, b), [*(1, 2)], type((1,)).__name__, (a), (a,), ((a)), (lambda: (1, 2))(), tuple(t) is t, t[:] == t)
empty = ()
for f in (lambda: t[9], lambda: t['a'], lambda: t[1.5], lambda: t + [1], lambda: t + 1, lambda: t * 'a', lambda: t < 5, lambda: t < [1], lambda: (1,) < ('a',), lambda: t.append(1), lambda: t.index(99), lambda: hash(([],)), lambda: {([],): 1}, lambda: tuple(5), lambda: tuple(1, 2), lambda: t.count(), lambda: -t, lambda: t(), lambda: empty[0], lambda: [1] + t, lambda: t - t, lambda: t.index(1, 'a'), lambda: 'a%s' + t):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
try:
    t[0:1] = (1,)
except TypeError as e:
    print(e)
u = t
u += (6,)
print(t, u)
