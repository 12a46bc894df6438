# CRC-32 with a table of 256 ints. Unit: one byte.
# n: 400000
# check: 1000 -> 1961098049

TABLE = []
for i in range(256):
    c = i
    for _ in range(8):
        c = c >> 1 ^ 0xEDB88320 if c & 1 else c >> 1
    TABLE.append(c)


def run(n):
    table = TABLE
    crc = 0xFFFFFFFF
    for i in range(n):
        crc = crc >> 8 ^ table[(crc ^ i) & 0xFF]
    return crc ^ 0xFFFFFFFF
