# isinstance and issubclass of objects that pose as classes, with __bases__ and __class__.
class Fake:
    def __init__(self, *bases): self.bases = bases
    def get(self): return self.bases
    __bases__ = property(get)
class Inst:
    def __init__(self, cls): self.cls = cls
    __class__ = property(lambda self: self.cls)
A = Fake()
B = Fake(A)
C = Fake(B, Fake())
print(isinstance(Inst(C), A), isinstance(Inst(A), C), isinstance(Inst(B), B), issubclass(C, A), issubclass(A, C), issubclass(C, (int, A)), isinstance(5, A))
for f in (lambda: issubclass(5, A), lambda: isinstance(5, Inst(A)), lambda: issubclass(A, 5), lambda: issubclass(A, int), lambda: isinstance(1, [int])):
    try: print(f())
    except TypeError as e: print(e)
class Proxy:
    def __init__(self, o): object.__setattr__(self, 'o', o)
    def __getattribute__(self, n): return getattr(object.__getattribute__(self, 'o'), n)
print(isinstance(Proxy(5), int), isinstance(Proxy([]), list), isinstance(Proxy('a'), int), type(Proxy(5)).__name__)
