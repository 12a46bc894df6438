# LZW, LZ77 and run lengths over bytes. Unit: one run.
# n: 10
# check: 1 -> '70 3677'


def lzw_compress(data):
    table = {bytes([i]): i for i in range(256)}
    w = b''
    out = []
    for b in data:
        wc = w + bytes([b])
        if wc in table:
            w = wc
        else:
            out.append(table[w])
            table[wc] = len(table)
            w = bytes([b])
    if w:
        out.append(table[w])
    return out


def lzw_decompress(codes):
    table = {i: bytes([i]) for i in range(256)}
    w = bytes([codes[0]])
    result = bytearray(w)
    for k in codes[1:]:
        if k in table:
            entry = table[k]
        elif k == len(table):
            entry = w + w[:1]
        else:
            raise ValueError('bad code %d' % k)
        result += entry
        table[len(table)] = w + entry[:1]
        w = entry
    return bytes(result)


def lz77_compress(data, window=4096, min_len=3, max_len=18):
    out = bytearray()
    heads = {}
    i = 0
    n = len(data)
    flags_at = -1
    bit = 8
    while i < n:
        if bit == 8:
            flags_at = len(out)
            out.append(0)
            bit = 0
        best_len = 0
        best_dist = 0
        key = data[i:i + 3]
        if len(key) == 3:
            chain = heads.get(key)
            if chain:
                for j in reversed(chain[-8:]):
                    if i - j > window:
                        break
                    length = 3
                    while length < max_len and i + length < n and data[j + length] == data[i + length]:
                        length += 1
                    if length > best_len:
                        best_len, best_dist = length, i - j
        if best_len >= min_len:
            out[flags_at] |= 1 << bit
            token = ((best_dist - 1) << 4) | (best_len - min_len)
            out += token.to_bytes(2, 'big')
            step = best_len
        else:
            out.append(data[i])
            step = 1
        for k in range(i, min(i + step, n - 2)):
            heads.setdefault(data[k:k + 3], []).append(k)
        i += step
        bit += 1
    return bytes(out)


def lz77_decompress(data, min_len=3):
    out = bytearray()
    i = 0
    while i < len(data):
        flags = data[i]
        i += 1
        for bit in range(8):
            if i >= len(data):
                break
            if flags >> bit & 1:
                token = int.from_bytes(data[i:i + 2], 'big')
                i += 2
                start = len(out) - (token >> 4) - 1
                for k in range((token & 15) + min_len):
                    out.append(out[start + k])
            else:
                out.append(data[i])
                i += 1
    return bytes(out)


def make_data(n):
    words = b'the quick brown fox jumps over a lazy dog while seven wizards box liquor jugs'.split()
    state = 1
    parts = []
    for _ in range(n):
        state = (state * 69069 + 1) & 0xffffffff
        parts.append(words[(state >> 16) % len(words)])
    return b' '.join(parts)


def once(n):
    data = make_data(n)
    codes = lzw_compress(data)
    assert lzw_decompress(codes) == data
    packed = lz77_compress(data)
    assert lz77_decompress(packed) == data
    return len(data), len(codes), sum(codes), len(packed), packed[:20].hex()


def run(n):
    result = None
    for _ in range(n):
        result = once(1385)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
