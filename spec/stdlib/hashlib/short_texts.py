# Digests of texts around the size of a block, of copies, and of states that go on
import hashlib
for name in 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512_224', 'sha512_256', 'sha3_256', 'blake2b':
    for n in 0, 1, 3, 55, 56, 57, 63, 64, 65, 111, 112, 113, 127, 128, 129, 200:
        h = hashlib.new(name, b'x' * n)
        d = h.hexdigest()
        assert h.digest().hex() == d
        g = h.copy(); g.update(b'more'); h2 = h.hexdigest(); assert h2 == d
        h.update(b'abc' * 30); print(name, n, d[:16], g.hexdigest()[:16], h.hexdigest()[:16])
a, b = hashlib.sha256(b'a'), hashlib.sha256(b'b')
print(a.hexdigest() != b.hexdigest(), a.hexdigest(), hashlib.sha224(b'c').hexdigest(), a.hexdigest())
