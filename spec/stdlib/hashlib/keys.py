# pbkdf2_hmac and scrypt.
import hashlib


def t(f, *args, **keywords):
    try:
        print(f.__name__, args, keywords, f(*args, **keywords).hex())
    except Exception as e:
        print(f.__name__, args, keywords, type(e).__name__, e)


for name in ('md5', 'sha1', 'sha256', 'sha512', 'sha3_256'):
    t(hashlib.pbkdf2_hmac, name, b'pass' * 40, b'salt', 7, 100)
f = hashlib.pbkdf2_hmac
t(f, 'sha256', b'p', b's', 0); t(f, 'sha256', b'p', b's', 1, 0); t(f, 'foo', b'p', b's', 1); t(f, 'sha256', b'p', b's', 3); t(f, 'sha256', 'p', b's', 3); t(f, 'shake_128', b'p', b's', 3)
t(f, 'md5', password=b'p', salt=b's', iterations=3, dklen=50); t(f, hash_name=5, password=b'', salt=b'', iterations=1); t(f, 'sha256', b'p', b's', -3); t(f, 'sha256', b'p', b's', 3, -1); t(f, 'sha256', b'p', b's', 3, None)
s = hashlib.scrypt
t(s, b'p', salt=b's', n=16, r=1, p=1); t(s, b'p', salt=b's', n=15, r=1, p=1); t(s, b'p', salt=b's', n=1024, r=8, p=2, dklen=20); t(s, b'p'); t(s, b'p', salt=b's', n=2**20, r=8, p=1)
t(s, b'p', salt=b's', n=16, r=0, p=1); t(s, b'p', salt=b's', n=16, r=1, p=1, dklen=0); t(s, b'p', salt=b's', n=16, r=1, p=1, maxmem=-1); t(s, 'p', salt=b's', n=16, r=1, p=1); t(s, b'p', salt='s', n=16, r=1, p=1)
t(s, b'p', salt=b's', r=1, p=1); t(s, b'p', salt=b's', n=16, p=1); t(s, b'p', salt=b's', n='x', r=1, p=1); t(s, b'p', salt=b's', n=2**10, r=8, p=1, maxmem=2**20)
