# __int__, __float__, __index__, __complex__-free conversions and rounding.
class N:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __round__(self, n=None): return ('round', n)
    def __trunc__(self): return 1
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
class Idx:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
import math
n, i = N(), Idx(2)
print(int(n), float(n), round(n), round(n, 2), round(n, None), math.floor(n), math.ceil(n), math.trunc(n))
print([10, 20, 30][i], 'abc'[Idx(-1)], int(i), float(i), range(5)[i], list(range(i)), hex(i), bin(Idx(5)), [0] * i, 'abcdef'[i:Idx(4)])
print(math.sqrt(n), chr(Idx(65)), pow(2, 3), divmod(7, 2), 'x' * i, round(2.567, i))
class Bad:
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __index__(self): return 1.5
class Nothing: pass
for f in (lambda: int(Bad()), lambda: float(Bad()), lambda: [1][Bad()], lambda: int(Nothing()), lambda: float(Nothing()), lambda: [1][Nothing()],
          lambda: range(Nothing()), lambda: round(Nothing()), lambda: list("a")[1.0], lambda: hex(1.5), lambda: 'a' * Nothing(), lambda: [1][n]):
    try:
        print(f())
    except TypeError as e:
        print(e)
