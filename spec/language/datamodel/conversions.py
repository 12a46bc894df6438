# Conversion methods and what they may return.
class C:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1+2j
    def __index__(self): return 3
    def __round__(self, n=None): return ('round', n)
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __abs__(self): return 'abs'
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __bytes__(self): return b'bytes'
    def __bool__(self): return False
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __format__(self, s): return f'fmt<{s}>'
    def __hash__(self): return -1
    def __sizeof__(self): return 100
    def __dir__(self): return ['z', 'a']
import math
c = C()
print(int(c), float(c), complex(c), [1, 2, 3, 4][c], round(c), round(c, 2), math.trunc(c), math.floor(c), math.ceil(c), abs(c), -c, +c, ~c)
print(bytes(c), bool(c), not c, str(c), repr(c), f'{c}', f'{c:x}', f'{c!r:>6}', format(c, 'q'), '{:a}'.format(c), '%s %r' % (c, c), hash(c), dir(c), bin(c), hex(c), oct(c), range(c), chr(c) == chr(3), 'abc' * c, c.__sizeof__())
class B:
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
    def __float__(self): return self.v
    def __index__(self): return self.v
    def __bool__(self): return self.v
    def __str__(self): return self.v
    def __repr__(self): return self.v
    def __format__(self, s): return self.v
    def __hash__(self): return self.v
    def __bytes__(self): return self.v
    def __complex__(self): return self.v
for v in ('x', 1.5, None):
    for f in (int, float, bool, str, repr, format, hash, bytes, complex, bin, lambda b: [1][b], lambda b: 'a' * b, range, lambda b: f'{b!s}'):
        try: print(repr(f(B(v))))
        except Exception as e: print(type(e).__name__, e)
class OnlyIndex:
    def __index__(self): return 5
print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()), bytes(OnlyIndex()), round(2.5678, OnlyIndex()) if 0 else '', hex(OnlyIndex()))
class Plain: pass
for f in (int, float, complex, abs, round, math.floor, math.ceil, math.trunc, lambda x: -x, lambda x: ~x, bytes, len, hash, bin, lambda x: [1][x], lambda x: 'a'[x], lambda x: x[0], chr):
    try: r = f(Plain()); print('ok' if f is hash else r)
    except TypeError as e: print(e)
class HB:
    def __hash__(self): return 2**61
print(hash(HB()), hash(2**61))
class Callable1:
    def __call__(self, *a, **k): return a, k
print(Callable1()(1, x=2), callable(Callable1()), callable(Plain()))
try: Plain()()
except TypeError as e: print(e)
class IntSub(int):
    def __repr__(self): return 'IS'
    def __str__(self): return 'ISs'
print(IntSub(5), repr(IntSub(5)), f'{IntSub(5)}', f'{IntSub(5):d}', IntSub(5) + 1, type(IntSub(5) + 1).__name__, [IntSub(5)])
