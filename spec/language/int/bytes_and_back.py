# int.to_bytes and int.from_bytes: lengths, signs, orders and odd arguments
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class T:
    def __init__(self, b): self.b = b
    def __bool__(self): print('bool'); return self.b
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for n in 0, 1, -1, 127, 128, -128, -129, 255, 256, 65535, 2 ** 31, -2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 32, 2 ** 47 + 5, -2 ** 47, 2 ** 53 - 1, -2 ** 53 + 1, 2 ** 53, -2 ** 60, 2 ** 64 - 1, 2 ** 80 + 3, -2 ** 80:
    for length in 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 20:
        for order in 'big', 'little':
            for signed in False, True:
                try: b = n.to_bytes(length, order, signed=signed)
                except OverflowError as e: continue
                print(n, length, order, signed, b.hex(), int.from_bytes(b, order, signed=signed) == n)
for b in b'', b'\0', b'\xff', b'\x80\0', b'\0\0\0\0\0\0\0', b'\xff' * 6, b'\xff' * 7, b'\x7f' + b'\xff' * 5, b'\x80' + b'\0' * 5, b'\0' * 9 + b'\1':
    for order in 'big', 'little':
        for signed in False, True: print(b, order, signed, int.from_bytes(b, order, signed=signed))
print((5).to_bytes(), int.from_bytes(b'\x01\x02'), True.to_bytes(2, 'big'), int.from_bytes([1, 2, 3], 'big'), int.from_bytes(bytearray(b'ab'), 'little'), int.from_bytes((x for x in (1, 2)), 'big'))
show(lambda: (5).to_bytes(I(2), 'big')); show(lambda: (5).to_bytes(2, 'big', signed=T(True))); show(lambda: int.from_bytes(b'\xff', 'big', signed=T(True))); show(lambda: (5).to_bytes(-1, 'big')); show(lambda: (-5).to_bytes(1, 'big')); show(lambda: (500).to_bytes(1, 'big')); show(lambda: (5).to_bytes(1, 'x')); show(lambda: (5).to_bytes(1, 5)); show(lambda: (5).to_bytes('a')); show(lambda: int.from_bytes(5, 'big')); show(lambda: int.from_bytes('a', 'big')); show(lambda: int.from_bytes(b'a', 'x')); show(lambda: (5).to_bytes(1.5, 'big'))
class N(int): pass
print(type(N.from_bytes(b'\x05', 'big')).__name__, N(7).to_bytes(1, 'big'), bool.from_bytes(b'\x01', 'big'))
