# Every algorithm at lengths around its blocks, in one piece, in pieces, and from a copy.
import hashlib

data = bytes(i * i % 251 for i in range(1200))
for name in sorted(hashlib.algorithms_guaranteed) + ['sha512_224', 'sha512_256']:
    length = (40,) if name.startswith('shake') else ()
    block = hashlib.new(name).block_size
    for size in (0, 1, block // 2, block - 17, block - 16, block - 9, block - 8, block - 1, block, block + 1, 2 * block - 1, 2 * block, 1000):
        pieces = hashlib.new(name)
        for i in range(0, size, 37):
            pieces.update(data[i:min(i + 37, size)])
        whole = hashlib.new(name, data[:size])
        assert pieces.digest(*length) == whole.digest(*length)
        other = whole.copy()
        other.update(b'x')
        print(name, size, whole.hexdigest(*length), other.hexdigest(*length)[:16])
print(hashlib.shake_128(b'a').hexdigest(400))
