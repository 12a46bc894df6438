# __init_subclass__ and __class_getitem__.
class A:
    def __init_subclass__(cls, /, tag='none', **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        print('sub', cls.__name__, tag)
class B(A, tag='b'): pass
class C(B): pass
print(B.tag, C.tag)
try:
    class D(A, bad=1): pass
except TypeError as e: print(e)
T = type('T', (A,), {}, tag='dyn')
print(T.tag)
try: type('U', (), {}, x=1)
except TypeError as e: print(e)
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class H(G): pass
print(G[1], H['x', 2], G[int])
class NG: pass
try: NG[int]
except TypeError as e: print(e)
try: NG()[0]
except TypeError as e: print(e)
