# bytes(): counts, iterables, strings with an encoding, and the errors.
print(bytes(), bytes(3), bytes(0), bytes([65, 66, 255]), bytes((1, 2)), bytes(range(5)), bytes(b'ab'), bytes('é', 'utf-8'), bytes('é', 'latin-1'), bytes(x for x in (1, 2)), bytes({7: 1}), bytes([True]))
print(bytes.fromhex('48 65 6c6C 6f'), bytes.fromhex(''), bytes('abc', encoding='ascii'), bytes('é', 'ascii', 'replace'), bytes(map(ord, 'hi')))

class Index:
    def __index__(self):
        return 2

class Convertible:
    def __bytes__(self):
        return b'made'

print(bytes(Index()), bytes([Index()]), bytes(Convertible()))
for f in (lambda: bytes('a'), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(-1), lambda: bytes(1.5), lambda: bytes(['a']), lambda: bytes(None), lambda: bytes([1.5]), lambda: bytes(1, 'utf-8'), lambda: bytes.fromhex('4'), lambda: bytes.fromhex('zz'), lambda: bytes.fromhex('4 8'), lambda: bytes([10**30]), lambda: bytes('é', 'ascii'), lambda: bytes(b'a', 'utf-8'), lambda: bytes(1, 2, 3, 4)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
