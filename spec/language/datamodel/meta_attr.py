# Attribute hooks and attributes of metaclasses.
class M(type):
    def __getattr__(cls, n): return f'meta {cls.__name__} {n}'
    def __setattr__(cls, n, v):
        print('meta set', n); super().__setattr__(n, v)
    def __delattr__(cls, n):
        print('meta del', n); super().__delattr__(n)
    @property
    def prop(cls): return 'meta prop ' + cls.__name__
    def meth(cls): return 'meta meth ' + cls.__name__
class C(metaclass=M):
    y = 1
print(C.x, C.y, C.prop, C.meth())
C.z = 5; del C.z
try: C().meth
except AttributeError as e: print(e)
try: C().prop
except AttributeError as e: print(e)
class N(type):
    def __getattribute__(cls, n):
        if n == 'magic': return 'm'
        return super().__getattribute__(n)
class D(metaclass=N): q = 2
print(D.magic, D.q, D().q)
try: C.prop = 1
except AttributeError as e: print(e)
class K(type):
    x = 'on meta'
class I(metaclass=K): pass
print(I.x); I.x = 'own'; print(I.x)
try: I().nope
except AttributeError as e: print(e)
try: I.nope
except AttributeError as e: print(e)
