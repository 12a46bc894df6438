# An array is a buffer: memoryview, struct, bytes, files.
from array import array, typecodes, ArrayType
import copy, io, pickle, struct
a = array('i', [1, 2, 3])
m = memoryview(a)
print(m.format, m.itemsize, m.shape, m.tolist(), m.nbytes, m.readonly, m.obj is a)
m[1] = 99; print(a)
print(bytes(a), bytearray(a)[:4], int.from_bytes(array('B', [1, 2]), 'big'), struct.unpack('3i', a), b''.join([array('B', b'xy')]))
with memoryview(a) as mm:
    try: a.append(1)
    except BufferError as e: print(e)
print(m.cast('B').tolist())
struct.pack_into('i', a, 4, 7); print(a)
print(copy.copy(a), copy.deepcopy(a), pickle.loads(pickle.dumps(a)), copy.copy(a) is a)
f = io.BytesIO(); a.tofile(f); f.seek(0); c = array('i'); c.fromfile(f, 2); print(c)
try: c.fromfile(f, 5)
except EOFError as e: print(e, c)
