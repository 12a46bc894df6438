# int.to_bytes and int.from_bytes: byte orders, signs, lengths and errors.
print((1024).to_bytes(2, 'big'), (1024).to_bytes(2, 'little'), (1024).to_bytes(10, 'big'), (255).to_bytes(), (0).to_bytes(0, 'big'), (0).to_bytes(1))
print((-1).to_bytes(2, 'big', signed=True), (-128).to_bytes(1, 'big', signed=True), (-129).to_bytes(2, 'little', signed=True), (127).to_bytes(1, signed=True))
print((2**64).to_bytes(9, 'big'), (-(2**63)).to_bytes(8, 'little', signed=True), (10**20).to_bytes(length=9, byteorder='little'))
print(int.from_bytes(b'\x04\x00', 'big'), int.from_bytes(b'\x04\x00', 'little'), int.from_bytes(b'\xff\xfe', 'big', signed=True), int.from_bytes(b'\xff\xfe', 'big'))
print(int.from_bytes(b''), int.from_bytes(b'', 'little', signed=True), int.from_bytes([1, 2, 3], 'big'), int.from_bytes(b'\x80', signed=True), int.from_bytes((0, 0, 1), byteorder='little'))
print(int.from_bytes(b'\xff' * 16, 'big'), int.from_bytes(b'\x80' + b'\0' * 15, 'big', signed=True), int.from_bytes(b'\0' * 20 + b'\1', 'big'))
n = 0x0123456789ABCDEF0123
print(int.from_bytes(n.to_bytes(10, 'little'), 'little') == n, n.to_bytes(10, 'big').hex(), True.to_bytes())
for f in (
    lambda: (256).to_bytes(1, 'big'), lambda: (-1).to_bytes(1, 'big'), lambda: (128).to_bytes(1, 'big', signed=True),
    lambda: (-129).to_bytes(1, signed=True), lambda: (1).to_bytes(-1, 'big'), lambda: (1).to_bytes(2, 'middle'),
    lambda: int.from_bytes([256], 'big'), lambda: int.from_bytes('ab', 'big'), lambda: int.from_bytes(5, 'big'),
    lambda: int.from_bytes(b'a', 'x'), lambda: (1).to_bytes('a'), lambda: (1).to_bytes(1, 2), lambda: (1).to_bytes(0),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
