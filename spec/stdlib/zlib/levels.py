# Compressed bytes are those of zlib, at every level, for data of all kinds and sizes.
import hashlib
import random
import zlib

r = random.Random(3)
words = [bytes(r.choices(b'abcdefghij ', k=r.randrange(1, 9))) for _ in range(60)]
def sample(kind, n):
    if kind == 0: return r.randbytes(n)
    if kind == 1: return b''.join(r.choice(words) for _ in range(n // 4))
    if kind == 2: return bytes(r.choices(b'ab', k=n))
    if kind == 3: return b'x' * n
    if kind == 4: return b''.join(b'%d,%d\n' % (i, i * i % 97) for i in range(n // 6))
    return sample(0, n // 2) * 2 + sample(1, n // 2)
h = lambda b: hashlib.md5(b).hexdigest()[:12]
for kind in range(6):
    for n in (0, 1, 2, 3, 4, 10, 100, 1000, 5000, 20000, 70000):
        if n == 70000 and kind not in (1, 4, 5): continue
        d = sample(kind, n)
        for level in (-1, 1, 2, 3, 4, 5, 7, 8, 9, 0):
            if level == 0 and n > 10000: continue
            c = zlib.compress(d, level)
            print(kind, n, level, len(c), h(c), zlib.decompress(c) == d)
