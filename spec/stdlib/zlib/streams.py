# Streams: pieces, flushes, wrappers, strategies, limits, and data that is wrong.
import zlib


def t(f, *args, **keywords):
    try:
        print(getattr(f, '__name__', f), args, keywords, f(*args, **keywords))
    except Exception as e:
        print(getattr(f, '__name__', f), args, keywords, type(e), e)


data = b''.join(b'line %d of %d\n' % (i, i * 7 % 13) for i in range(300))
for options in ({}, {'level': 1}, {'level': 9}, {'wbits': -15}, {'wbits': 31}, {'wbits': 31, 'level': 9}, {'wbits': 31, 'level': 1}, {'wbits': 9}, {'wbits': -9}, {'wbits': 12, 'level': 3}, {'memLevel': 1}, {'memLevel': 9}, {'strategy': zlib.Z_FILTERED}, {'strategy': zlib.Z_HUFFMAN_ONLY}, {'strategy': zlib.Z_RLE}, {'strategy': zlib.Z_FIXED}, {'level': 0}):
    c = zlib.compressobj(**options)
    whole = b''.join([c.compress(data[:1000]), c.compress(data[1000:1001]), c.compress(b''), c.compress(data[1001:]), c.flush()])
    wbits = options.get('wbits', 15)
    print(options, len(whole), zlib.crc32(whole), zlib.decompress(whole, wbits) == data)
    d = zlib.decompressobj(wbits)
    pieces = [d.decompress(whole[i:i + 17]) for i in range(0, len(whole), 17)] + [d.flush()]
    print(b''.join(pieces) == data, d.eof, d.unused_data, d.unconsumed_tail)
for mode in (zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_NO_FLUSH, zlib.Z_FINISH):
    c = zlib.compressobj()
    out = [c.compress(data), c.flush(mode)]
    if mode != zlib.Z_FINISH:
        out += [c.compress(data), c.flush()]
    print(mode, len(b''.join(out)), zlib.crc32(b''.join(out)), len(zlib.decompress(b''.join(out))))
c = zlib.compress(data)
d = zlib.decompressobj()
print(len(d.decompress(c + b'rest', 100)), len(d.unconsumed_tail) > 0, d.eof, len(d.decompress(d.unconsumed_tail, 50)), len(d.decompress(d.unconsumed_tail)), d.eof, d.unused_data, d.flush())
d = zlib.decompressobj()
print(d.decompress(c[:20])[:10], d.eof, d.decompress(c[20:])[-5:], d.eof, d.decompress(b'more'), d.unused_data)
for bad in (b'', b'x', b'x\x9c', c[:-1], c[:-4] + b'abcd', b'abcdef', b'\x78\x9d' + c[2:], b'\x88\x1c', b'x\x9c\x07', b'x\x9c\x01\x05\x00\x00\x00', b'x\x9c\x04\xff\xff', b'x\x9cc\x00\x05', b'\x1f\x8b\x08\x00', c + b'x', zlib.compress(b'a' * 100)[:8], b'x\x9cK\x04\x12\x00'):
    t(zlib.decompress, bad); t(zlib.decompress, bad, 31); t(zlib.decompress, bad, -15); t(zlib.decompress, bad, 47)
gz = zlib.compressobj(wbits=31); gz = gz.compress(b'hello') + gz.flush()
t(zlib.decompress, gz, 47); t(zlib.decompress, gz, 31); t(zlib.decompress, gz); t(zlib.decompress, gz[:-1] + b'x', 31); t(zlib.compress, b'a', 10); t(zlib.compress, b'a', -2); t(zlib.compress, 'a'); t(zlib.compress, b'a', wbits=-15); t(zlib.compress, b'a', level=1, wbits=31); t(zlib.compress, b'a', 6, 5)
t(zlib.compressobj, 10); t(zlib.compressobj, wbits=99); t(zlib.compressobj, memLevel=0); t(zlib.decompressobj, 99); t(zlib.decompressobj().decompress, 'x'); t(zlib.decompressobj().decompress, b'', -1); t(zlib.decompressobj().flush, 0); t(zlib.decompress, 'x'); t(zlib.decompress, c, 15, -1)
e = zlib.compressobj(); e.flush(); t(e.flush)
print(zlib.adler32(b''), zlib.adler32(data), zlib.adler32(data, 5), zlib.crc32(data), zlib.crc32(data, 5), zlib.crc32(data[5:], zlib.crc32(data[:5])) == zlib.crc32(data), zlib.adler32(b'\xff' * 100000))
t(zlib.adler32, 'x'); t(zlib.crc32, b'', 'x'); t(type(e))
print(zlib.error.__mro__, {n: getattr(zlib, n) for n in dir(zlib) if n.startswith(('Z_', 'DE', 'MAX'))})
