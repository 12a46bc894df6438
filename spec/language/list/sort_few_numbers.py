# Sorts of a few numbers, by themselves and as keys.
import random
random.seed(5)
def check(keys):
    rows = [(k, i) for i, k in enumerate(keys)]
    for rev in (False, True):
        a = sorted(rows, key=lambda r: r[0], reverse=rev)
        b = sorted(rows, key=lambda r: (r[0], -r[1] if rev else r[1]), reverse=rev)
        assert a == b, (keys, rev)
        c = keys[:]
        c.sort(reverse=rev)
        assert c == [r[0] for r in a]
        f = [k / 4 for k in keys]
        f.sort(reverse=rev)
        assert f == [k / 4 for k in c], f
for n in [0, 1, 2, 12, 13, 14, 20, 63, 64, 65, 200, 257, 500]:
    for span in (1, 2, 255, 256, 257, 65536, 2**31, 2**32 - 1, 2**32, 2**40, 2**41, 2**53):
        check([random.randrange(span) for _ in range(n)])
        check([random.randrange(-span, span + 1) for _ in range(n)])
        check([-random.randrange(span) - 7 for _ in range(n)])
print('ok')
z = [0.0, 1.0, -0.0, 0.0, -1.0, -0.0] * 7
z.sort(); print(z)
z.sort(reverse=True); print(z)
w = [2.0, float('nan'), 1.0, 0.5] * 5
w.sort(); print(w)
w = [0, 1.5, -0.0, True, 2**70, 0.0, -1] * 9
w.sort(); print(w)
print(sorted([3.5, 2, 1.0, 2.0, 7, -2, 0.5, 0, -0.0, 9, 8, 7.5, 6, 5, 4], reverse=True))
