# What super() says when it can't work.
class A:
    def f(self): return super().nothing
    def g(): return super()
    def h(self):
        return super(B, self)
    def unbound(*args): return super().__init__
    def deleted(self):
        del self
        return super()
class B: pass
for call in (A().f, A.g, A().h, A().deleted):
    try:
        call()
    except (AttributeError, RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
def outside(self):
    return super()
try:
    outside(1)
except RuntimeError as e:
    print(e)
try:
    super(A, A()).x
except AttributeError as e:
    print(e)
try:
    super(3)
except TypeError as e:
    print(e)
try:
    A().f.missing
except AttributeError as e:
    print(e)
def inside_comprehension():
    class C:
        def m(self): return [super().__repr__ for _ in (1,)]
    return len(C().m())
print(inside_comprehension())
