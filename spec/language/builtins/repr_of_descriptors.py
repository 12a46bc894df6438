# repr of slot wrappers, method wrappers, bound methods of builtins and raw descriptors in a class.
class A:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
a = A()
for x in (iter(''), super(A, a), A.__dict__['c'], A.__dict__['s'], A.__dict__['m'], int.__add__, (1).__add__, 'a'.join, dict.get, {}.get, object.__init__, list.__len__, [].__len__, int.from_bytes, dict.fromkeys):
    print(repr(x))
