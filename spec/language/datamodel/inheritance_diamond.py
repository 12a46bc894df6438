# Cooperative multiple inheritance.
class Base:
    def __init__(self, **kw):
        print('Base', kw)
    def hello(self): return ['Base']
class A(Base):
    def __init__(self, a=1, **kw):
        print('A', a)
        super().__init__(**kw)
    def hello(self): return ['A'] + super().hello()
class B(Base):
    def __init__(self, b=2, **kw):
        print('B', b)
        super().__init__(**kw)
    def hello(self): return ['B'] + super().hello()
class C(A, B):
    def __init__(self, c=3, **kw):
        print('C', c)
        super().__init__(**kw)
    def hello(self): return ['C'] + super().hello()
c = C(a=10, b=20, z=1)
print(c.hello(), [k.__name__ for k in C.mro()])
class Mixin:
    def __repr__(self): return f'<{type(self).__name__} {super().__repr__()[:1]}>'
class L(Mixin, list): pass
print(L([1]), L([1]) == [1], L([2]) + [1], isinstance(L(), list))
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
d = D(a=1); d['b'] = 2; d.update(c=3); print(d, d.copy(), type(d.copy()).__name__)
class I(int):
    def __new__(cls, v): return super().__new__(cls, v + 1)
    def __add__(self, o): return I(super().__add__(o))
print(I(5), I(5) + 1, type(I(5) + 1).__name__, I(5) * 2, type(I(5) * 2).__name__, I(5) == 6, hash(I(5)) == 6)
class S(str):
    def __new__(cls, v, extra): self = super().__new__(cls, v); self.extra = extra; return self
    def upper(self): return S(super().upper(), self.extra)
s = S('ab', 1); print(s.upper(), s.upper().extra, s + 'c', type(s + 'c').__name__, s[0], {s: 1}['ab'], s == 'ab', f'{s:>4}', '%s' % s, ''.join([s, s]))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
t = T(1, 2); print(t, t + (3,), type(t[:]).__name__, t == (1, 2), len(t), hash(t) == hash((1, 2)))
class F(float):
    def __repr__(self): return f'F({float.__repr__(self)})'
print(F(1.5), F(1.5) + 1, [F(2)], round(F(2.567), 1), str(F(1)), f'{F(1.5)}', f'{F(1.5):.2f}')
class By(bytes): pass
print(By(b'x'), By(b'a') + b'b', type(By(b'a')[0:1]).__name__)
class Fs(frozenset): pass
print(Fs([1]), Fs([1]) | {2}, type(Fs([1]) | {2}).__name__, Fs([1]) == {1})
class Co(complex): pass
print(Co(1, 2), Co(1) + 1)
