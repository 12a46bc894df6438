# What bytes and bytearray are made of
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Bs:
    def __bytes__(self): print('__bytes__'); return b'own'
class Sub(bytes): pass
class It:
    def __iter__(self): return iter([1, 2])
class Both:
    def __index__(self): return 3
    def __iter__(self): return iter([9])
class L(list): pass
class L2(list):
    def __iter__(self): return iter([7])
for make in bytes, bytearray:
    for v in [], [1, 2, 255], [256], [-1], [1, True], [1, 'a'], [1.0], (1, 2), range(3), 5, -1, True, 'abc', b'xy', bytearray(b'z'), memoryview(b'mv'), Bs(), Sub(b'sub'), It(), Both(), L([1]), L2([1]), {1}, {1: 2}, None, 1.5, [I(5)], (I(1), 2), iter([1, 2]), (x for x in [3]), map(int, ['4']), I(2), 2 ** 70, [2 ** 70]:
        show(lambda: make(v))
    show(lambda: make()); show(lambda: make('aé', 'utf-8')); show(lambda: make('aé', 'ascii')); show(lambda: make('aé', 'ascii', 'ignore')); show(lambda: make(b'a', 'utf-8')); show(lambda: make('a', 5)); show(lambda: make('a', errors='strict')); show(lambda: make(source=[1])); show(lambda: make(1, 2, 3, 4)); show(lambda: make(x=1))
    print(type(make(b'a')).__name__)
b = b'same'; print(bytes(b) is b, bytes(Sub(b'a')).__class__.__name__, Sub([1, 2]), type(Sub(5)).__name__)
def f(n):
    r = None
    for i in range(n): r = bytes([i & 255, 1]) + i.to_bytes(4, 'little') + bytes(2)
    return r
print(f(300))
for t in b'', b'a', b'abcd', b'abcde', bytes(range(20)): print(t.hex(), t.hex('-'), t.hex('-', 2), t.hex(':', -3), memoryview(t).hex(), bytearray(t).hex())
