# Every name of hmac.
import hashlib
import hmac


def t(f, *args, **keywords):
    try:
        print(f.__name__, args, f(*args, **keywords))
    except Exception as e:
        print(f.__name__, args, type(e).__name__, e)


for name in ('md5', 'sha1', 'sha256', 'sha512', 'sha3_384', 'blake2b', 'blake2s'):
    for key in (b'', b'k', b'k' * 64, b'k' * 65, bytearray(b'k' * 200)):
        h = hmac.new(key, b'message', name)
        print(h.name, h.digest_size, h.block_size, h.hexdigest(), h.digest() == hmac.digest(bytes(key), b'message', name))
t(hmac.new, b'k'); t(hmac.new, 'k', b'', 'md5'); t(hmac.new, b'k', 'm', 'md5'); t(hmac.new, b'k', b'm', 'foo'); t(hmac.new, b'k', None, '')
h = hmac.new(b'k', b'm', 'sha256')
c = h.copy()
h.update(b'x')
print(repr(h), h.hexdigest(), c.hexdigest(), c.digest())
t(h.update, 'x')
h = hmac.HMAC(b'k', msg=b'm', digestmod=hashlib.sha1)
print(h.name, h.hexdigest())
h = hmac.HMAC(b'k', digestmod=lambda d=b'': hashlib.md5(d))
print(h.name, h.hexdigest())
print(hmac.digest(b'k', b'm', 'md5'), hmac.digest(b'k', b'm', hashlib.md5))
t(hmac.digest, b'k', b'm', 'foo'); t(hmac.new, b'k', b'm', hashlib.shake_128)
for a, b in ((b'a', b'a'), (b'a', b'b'), ('a', 'a'), ('a', 'é'), ('a', b'a'), (b'a', bytearray(b'a')), (1, 1), ('aa', 'a'), (b'', b'')):
    t(hmac.compare_digest, a, b)
print([n for n in dir(hmac.HMAC) if n[0] != '_'], hmac.HMAC.blocksize, hmac.trans_5C[:3], hmac.trans_36[:3], hmac.digest_size)
