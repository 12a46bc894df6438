# Names, sizes, types, errors and the odd arguments of hash objects.
import hashlib
import io


def t(f, *args, **keywords):
    try:
        print(f.__name__, *map(type, args), keywords, str(f(*args, **keywords)).split(' @')[0])
    except Exception as e:
        print(f.__name__, *map(type, args), keywords, type(e).__module__, type(e).__name__, e)


for name in sorted(hashlib.algorithms_guaranteed):
    h = hashlib.new(name)
    print(name, h.name, h.digest_size, h.block_size, type(h), getattr(hashlib, name), type(h).__mro__)
t(hashlib.md5, 'x'); t(hashlib.md5, 5); t(hashlib.md5, None); t(hashlib.new, 'foo'); t(hashlib.new, 5); t(hashlib.new); t(hashlib.new, 'MD5'); t(hashlib.new, 'sha512-256')
t(hashlib.new, 'md5', 'x'); t(hashlib.md5, b'', usedforsecurity=False); t(hashlib.md5, string=b'a'); t(hashlib.md5, data=b'a'); t(hashlib.md5, b'', b'')
h = hashlib.sha256()
t(h.update); t(h.update, 'x'); t(h.digest, 5); t(type(h))
h.update(bytearray(b'ab'))
t(h.update, memoryview(b'xcxdx')[1::2])
h.update(memoryview(b'xcdx')[1:3])
print(h.hexdigest() == hashlib.sha256(b'abcd').hexdigest(), h.digest())
shake = hashlib.shake_256(b'abc')
t(shake.digest); t(shake.digest, -1); t(shake.hexdigest, 5); t(shake.digest, 'x'); t(shake.digest, length=3); t(shake.digest, 0)
print(str(h).split(' @')[0], str(shake).split(' @')[0], hashlib.blake2b())
print(sorted(hashlib.algorithms_guaranteed), hashlib.algorithms_guaranteed <= hashlib.algorithms_available, hashlib.__all__)
print(hashlib.file_digest(io.BytesIO(b'abc'), 'md5').hexdigest(), hashlib.file_digest(io.BytesIO(b'abc'), hashlib.sha1).hexdigest())
t(hashlib.file_digest, 5, 'md5')
for h in (hashlib.md5(), hashlib.blake2s(), hashlib.shake_128()):
    print([n for n in dir(h) if n[0] != '_'])
