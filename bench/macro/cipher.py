# A block cipher in the manner of AES over bytearrays. Unit: one block.
# n: 600
# check: 1 -> 1538

def xtime(a):
    return ((a << 1) ^ 0x1B) & 0xFF if a & 0x80 else a << 1


SBOX = [(i * 7 + 99) & 255 for i in range(256)]


class Cipher:
    def __init__(self, key):
        self.key = list(key)

    def sub(self, b):
        for i in range(len(b)):
            b[i] = SBOX[b[i]]

    def shift(self, b):
        b[1], b[5], b[9], b[13] = b[5], b[9], b[13], b[1]
        b[2], b[6], b[10], b[14] = b[10], b[14], b[2], b[6]
        b[3], b[7], b[11], b[15] = b[15], b[3], b[7], b[11]

    def mix(self, b):
        for c in range(0, 16, 4):
            a0, a1, a2, a3 = b[c:c + 4]
            t = a0 ^ a1 ^ a2 ^ a3
            b[c] = a0 ^ t ^ xtime(a0 ^ a1)
            b[c + 1] = a1 ^ t ^ xtime(a1 ^ a2)
            b[c + 2] = a2 ^ t ^ xtime(a2 ^ a3)
            b[c + 3] = a3 ^ t ^ xtime(a3 ^ a0)

    def add(self, b):
        for i in range(16):
            b[i] ^= self.key[i]

    def encrypt(self, block):
        b = bytearray(block)
        self.add(b)
        for _ in range(9):
            self.sub(b)
            self.shift(b)
            self.mix(b)
            self.add(b)
        return bytes(b)


def run(n):
    c = Cipher(range(16))
    block = bytes(range(16))
    for _ in range(n):
        block = c.encrypt(block)
    return sum(block)
