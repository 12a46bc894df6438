# What arrays are made of: lists, tuples, bytes, iterators, and numbers of other classes
from array import array
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class F:
    def __float__(self): return 2.5
for code in 'bBhHiIlLqQfd':
    for v in [], [1, 2, 3], (4, 5), [True], [1.5], [-1], [300], [70000], [2 ** 31], [2 ** 32], [2 ** 63], [2 ** 64], ['a'], [None], [I(7)], [F()], range(3), iter([1, 2]), b'12345678', bytearray(8), array('b', [1, 2]), array(code, [1]), 'text', 5:
        show(lambda: array(code, v))
show(lambda: array('i', [1], 2)); show(lambda: array()); show(lambda: array('x')); show(lambda: array(5)); show(lambda: array('i', x=1)); show(lambda: array('w', 'ab')); show(lambda: array('w', ['a', 'b'])); show(lambda: array('w', ['ab']))
a = array('i', [1, -2, 3]); a.append(4); a.extend([5, 6]); a.insert(0, 9); a[1] = -7; print(a, a.tobytes(), a[2], a.pop(), len(a), a.itemsize, memoryview(a)[1])
a = array('q', [2 ** 62, -1]); a.append(3); print(a, list(a), a.tobytes().hex())
class A(array): pass
s = A('d', [1, 2.5]); s.x = 1; print(type(s).__name__, s, s.x)
