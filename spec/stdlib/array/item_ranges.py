# What each code takes, and how it says no.
from array import array, typecodes, ArrayType
print(typecodes, ArrayType is array, array)
for c in 'bBhHiIlLqQ':
    a = array(c, [1, 2, 3])
    print(a, a.itemsize, a.typecode, a.tobytes())
    for bad in (-2**63 - 1, -2**31 - 1, -129, -1, 256, 2**16, 2**32, 2**63, 2**64, 1.5, 'a', None):
        try: a.append(bad)
        except Exception as e: print(c, type(e).__name__, e)
    print(a)
for c in 'fd':
    a = array(c, [1, 2.5, True])
    a.append(0.1)
    try: a.append('x')
    except TypeError as e: print(e)
    print(a, a.tolist())
