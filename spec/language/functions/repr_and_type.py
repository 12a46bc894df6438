# Types, reprs, equality and hashes of the kinds of callables.
def f(): pass
class C:
    def m(self): pass
    @classmethod
    def k(cls): pass
    @staticmethod
    def s(): pass
for x in (f, lambda: 0, C.m, C().m, C.k, C.s, len, [].append, str.upper, print, C, int):
    print(type(x).__name__)
print(repr(len), repr(print), repr(str.upper), repr(int), repr(C))
print(repr(f).startswith('<function f at 0x'), repr(C.m).startswith('<function C.m at 0x'))
print(repr(C.k), repr([].append)[:37])
print(repr(lambda: 0).startswith('<function <lambda> at 0x'))
c = C()
print(c.m == c.m, c.m is c.m, c.m.__self__ is c, c.m.__func__ is C.m, C.k.__self__ is C)
print(f == f, f == C.m, hash(f) == hash(f))
print({f: 1}[f], bool(f))
