# A bit reader and Huffman codes over bytes. Unit: one run.
# n: 8
# check: 1 -> '20 950'


class BitReader:
    def __init__(self, data):
        self.data = data
        self.pos = 0
        self.bits = 0
        self.bitfield = 0

    def more(self):
        if self.pos >= len(self.data):
            raise EOFError('end of data')
        self.bitfield = (self.bitfield << 8) | self.data[self.pos]
        self.pos += 1
        self.bits += 8

    def mask(self, n):
        return (1 << n) - 1

    def need(self, n):
        while self.bits < n:
            self.more()

    def snoop(self, n):
        self.need(n)
        return (self.bitfield >> (self.bits - n)) & self.mask(n)

    def read(self, n):
        r = self.snoop(n)
        self.bits -= n
        self.bitfield &= self.mask(self.bits)
        return r


class BitWriter:
    def __init__(self):
        self.out = bytearray()
        self.field = 0
        self.bits = 0

    def write(self, value, n):
        self.field = (self.field << n) | value
        self.bits += n
        while self.bits >= 8:
            self.bits -= 8
            self.out.append((self.field >> self.bits) & 0xff)
            self.field &= (1 << self.bits) - 1

    def finish(self):
        if self.bits:
            self.write(0, 8 - self.bits)
        return bytes(self.out)


class HuffmanLength:
    def __init__(self, code, bits=0):
        self.code = code
        self.bits = bits
        self.symbol = None

    def __repr__(self):
        return repr((self.code, self.bits, self.symbol))

    def __lt__(self, other):
        if self.bits == other.bits:
            return self.code < other.code
        return self.bits < other.bits


class HuffmanTable:
    def __init__(self, lengths):
        self.table = sorted(HuffmanLength(code, bits) for code, bits in lengths.items() if bits)
        bits, symbol = -1, -1
        for x in self.table:
            symbol += 1
            if x.bits != bits:
                if bits >= 0:
                    symbol <<= (x.bits - bits)
                bits = x.bits
            x.symbol = symbol
        self.by_key = {(x.bits, x.symbol): x.code for x in self.table}
        self.min_bits = min(x.bits for x in self.table)
        self.max_bits = max(x.bits for x in self.table)

    def find_next_symbol(self, field):
        cached_length = -1
        cached = None
        for x in self.table:
            if cached_length != x.bits:
                cached = field.snoop(x.bits)
                cached_length = x.bits
            if x.symbol == cached:
                field.read(x.bits)
                return x.code
        raise ValueError('no symbol')

    def find_by_dict(self, field):
        for n in range(self.min_bits, self.max_bits + 1):
            code = self.by_key.get((n, field.snoop(n)))
            if code is not None:
                field.read(n)
                return code
        raise ValueError('no symbol')


def code_lengths(data):
    counts = {}
    for b in data:
        counts[b] = counts.get(b, 0) + 1
    trees = sorted((c, [s]) for s, c in counts.items())
    lengths = dict.fromkeys(counts, 0)
    while len(trees) > 1:
        c1, s1 = trees.pop(0)
        c2, s2 = trees.pop(0)
        for s in s1 + s2:
            lengths[s] += 1
        trees.append((c1 + c2, s1 + s2))
        trees.sort()
    return lengths


def move_to_front(data):
    alphabet = list(range(256))
    out = bytearray()
    for b in data:
        i = alphabet.index(b)
        out.append(i)
        if i:
            alphabet[:] = alphabet[i:i + 1] + alphabet[0:i] + alphabet[i + 1:]
    return bytes(out)


def undo_move_to_front(data):
    alphabet = list(range(256))
    out = []
    for i in data:
        b = alphabet[i]
        out.append(b)
        if i:
            alphabet[:] = alphabet[i:i + 1] + alphabet[0:i] + alphabet[i + 1:]
    return bytes(out)


TEXT = ("It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, "
        "it was the epoch of belief, it was the epoch of incredulity, it was the season of Light, it was the season of "
        "Darkness, it was the spring of hope, it was the winter of despair, we had everything before us, we had nothing "
        "before us, we were all going direct to Heaven, we were all going direct the other way. ").encode()


def once(n):
    data = TEXT * n
    moved = move_to_front(data)
    lengths = code_lengths(moved)
    table = HuffmanTable(lengths)
    codes = {x.code: x for x in table.table}
    w = BitWriter()
    for b in moved:
        h = codes[b]
        w.write(h.symbol, h.bits)
    packed = w.finish()
    field = BitReader(packed)
    half = len(moved) // 2
    first = [table.find_next_symbol(field) for _ in range(half)]
    while len(first) < len(moved):
        first.append(table.find_by_dict(field))
    back = undo_move_to_front(first)
    assert back == data
    return len(data), len(packed), sum(packed)


def run(n):
    result = None
    for _ in range(n):
        result = once(5)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
