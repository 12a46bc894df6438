# Random things: their kinds, lengths and errors.
import secrets
from secrets import *


def t(f, *args):
    try:
        print(f.__name__, args, f(*args))
    except Exception as e:
        print(f.__name__, args, type(e).__name__, e)


print(len(token_bytes()), len(token_bytes(5)), type(token_bytes(1)), len(token_hex()), len(token_hex(7)), len(token_urlsafe(9)), len(token_urlsafe()) in (42, 43))
print(all(0 <= randbelow(10) < 10 for _ in range(200)), all(0 <= randbits(5) < 32 for _ in range(200)), all(choice('abc') in 'abc' for _ in range(50)), len({token_hex(8) for _ in range(50)}))
t(randbelow, 0); t(randbelow, -1); t(randbits, -1); t(choice, []); t(randbits, 0); t(token_bytes, 0); t(token_hex, 0)
t(compare_digest, 'a', 'a'); t(compare_digest, b'a', b'b'); t(compare_digest, 'a', b'a')
r = SystemRandom()
print(0 <= r.random() < 1, r.randint(3, 3), len(r.sample(range(10), 4)), r.seed(5), secrets.DEFAULT_ENTROPY, sorted(secrets.__all__))
t(r.getstate)
