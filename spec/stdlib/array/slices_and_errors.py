# Slices, assignments, methods and their errors.
from array import array, typecodes, ArrayType
a = array('i', range(10))
print(a[2:5], a[::-2], a[-1], a[::3])
a[2:4] = array('i', [7, 7, 7]); print(a)
a[::2] = array('i', [0] * len(a[::2])); print(a)
for bad in (lambda: a.__setitem__(slice(0, 1), [1]), lambda: a.__setitem__(slice(0, 1), array('b', [1])), lambda: a.__setitem__(slice(None, None, 2), array('i', [1])), lambda: a[100], lambda: a['x'], lambda: a.__setitem__(100, 1), lambda: a.pop(100), lambda: array('i').pop(), lambda: a.remove(99), lambda: a.index(99), lambda: a + [1], lambda: a + array('b'), lambda: a.extend(array('b')), lambda: a.extend(5), lambda: a.fromlist((1,)), lambda: a.frombytes(b'abc'), lambda: a.frombytes('abc'), lambda: a.__delitem__(100)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
try: a += [1]
except TypeError as e: print(e)
del a[0]; del a[::2]; print(a)
a.insert(0, 42); a.insert(-1, 43); a.insert(100, 44); print(a, a.pop(), a.pop(0), a)
a.reverse(); print(a, a.count(0), a.index(7) if 7 in a else None, 3 in a, 'x' in a)
print(a == array('i', a), a == array('d', a), a != array('i'), a < array('i', [100]), a == a.tolist(), [1] == array('i', [1]))
print(a * 2, 2 * array('b', [1]), array('b', [1]) * -1)
a *= 2; a += array('i', [5]); print(a)
b = array('h', [1, 256]); b.byteswap(); print(b)
