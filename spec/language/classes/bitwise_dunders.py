# Shifts, bit operators and the unary operators.
class B:
    def __init__(self, n): self.n = n
    def __and__(self, o): return f'{self.n}&{o}'
    def __rand__(self, o): return f'{o}&r{self.n}'
    def __or__(self, o): return f'{self.n}|{o}'
    def __ror__(self, o): return f'{o}|r{self.n}'
    def __xor__(self, o): return f'{self.n}^{o}'
    def __rxor__(self, o): return f'{o}^r{self.n}'
    def __lshift__(self, o): return f'{self.n}<<{o}'
    def __rlshift__(self, o): return f'{o}<<r{self.n}'
    def __rshift__(self, o): return f'{self.n}>>{o}'
    def __rrshift__(self, o): return f'{o}>>r{self.n}'
    def __invert__(self): return f'~{self.n}'
    def __neg__(self): return B(-self.n)
    def __pos__(self): return f'+{self.n}'
    def __abs__(self): return f'abs {self.n}'
    def __str__(self): return f'B{self.n}'
b = B(5)
print(b & 1, 1 & b, b | 1, 1 | b, b ^ 1, 1 ^ b, b << 1, 1 << b, b >> 1, 1 >> b)
print(~b, -b, +b, abs(b), - -b)
class Plain: pass
for f in (lambda: ~Plain(), lambda: -Plain(), lambda: +Plain(), lambda: abs(Plain()), lambda: ~1.5, lambda: -'a', lambda: +[]):
    try:
        f()
    except TypeError as e:
        print(e)
