# The C3 linearisation of diamonds and deeper graphs.
def names(c):
    return ' '.join(k.__name__ for k in c.__mro__)

class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
for k in (K1, K2, K3, Z):
    print(names(k))

class X: pass
class Y(X): pass
class P(X, O): pass
class Q(Y, P): pass
print(names(Q))

class Base: tag = 'base'
class Left(Base): pass
class Right(Base): tag = 'right'
class Bottom(Left, Right): pass
print(Bottom.tag, Bottom().tag)
