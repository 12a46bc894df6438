# Programs that build and change bytes: a run length coder, a sieve, a ring buffer, a checksum, a binary record.
def rle(data):
    out = bytearray()
    i = 0
    while i < len(data):
        n = 1
        while i + n < len(data) and n < 255 and data[i + n] == data[i]:
            n += 1
        out.append(n)
        out.append(data[i])
        i += n
    return bytes(out)

def unrle(data):
    out = bytearray()
    for n, b in zip(data[::2], data[1::2]):
        out += bytes([b]) * n
    return out

packed = rle(b'aaabccddddddddddd' + bytes(300))
print(packed, unrle(packed) == b'aaabccddddddddddd' + bytes(300))

def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b'\0\0'
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]
print(len(sieve(5000)), sieve(50))

buffer = bytearray()
lines = []
for chunk in (b'first li', b'ne\nsecond\nthi', b'rd\n', b'rest'):
    buffer.extend(chunk)
    while (at := buffer.find(b'\n')) >= 0:
        lines.append(buffer[:at].decode())
        del buffer[:at + 1]
print(lines, buffer)

def adler(data):
    a, b = 1, 0
    for c in data:
        a = (a + c) % 65521
        b = (b + a) % 65521
    return b << 16 | a
print(hex(adler(bytearray(range(256)) * 8)))

record = bytearray(16)
view = memoryview(record)
view[0:4] = (1234567).to_bytes(4, 'big')
view.cast('d')[1] = 2.5
print(record.hex(), int.from_bytes(view[:4], 'big'), view[8:].cast('d')[0])
