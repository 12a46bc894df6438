# Bases without a consistent order, and repeated bases, are refused.
class A: pass
class B(A): pass
try:
    class C(A, B): pass
except TypeError as e:
    print(e)
class X(A): pass
class Y(A): pass
class XY(X, Y): pass
class YX(Y, X): pass
try:
    class Both(XY, YX): pass
except TypeError as e:
    print(e)
try:
    class Twice(A, A): pass
except TypeError as e:
    print(e)
try:
    class FromValue(3): pass
except TypeError as e:
    print(e)
try:
    class Bool(bool): pass
except TypeError as e:
    print(e)
try:
    class NoneSub(type(None)): pass
except TypeError as e:
    print(e)
try:
    class F(type(lambda: 0)): pass
except TypeError as e:
    print(e)
try:
    class IntStr(int, str): pass
except TypeError as e:
    print(e)
