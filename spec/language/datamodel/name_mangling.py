# Names with two leading underscores in classes.
class C:
    __x = 1
    def __m(self): return self.__x
    def call(self): return self.__m()
    def set(self):
        self.__y = 2
        __local = 3
        return __local
    def glob(self): return __g
    def kw(self, __a=1): return __a
    def imp(self):
        import sys as __s
        return __s.__name__
    class __In:
        __z = 5
    def attrs(self): return sorted(n for n in dir(self) if 'C__' in n or 'In__' in n)
    def dunder(self): return self.__class__.__name__
    def get(self, n): return getattr(self, n)
    def exc(self):
        try: raise ValueError(1)
        except ValueError as __e: return str(__e)
    def glo(self):
        global __new
        __new = 7
    def cond(self): return [__q for __q in range(2)], (lambda __w: __w)(3)
_C__g = 'global'
c = C()
print(c.call(), c.set(), c.glob(), c.kw(), c.kw(_C__a=5), c.imp(), c.attrs(), c._C__x, c._C__y, c.dunder(), c.exc(), c.cond())
c.glo()
print(_C__new)
try:
    c.get('__x')
except AttributeError as e:
    print(e)
class _C:
    __v = 1
class __:
    __v = 2
class D(C):
    def look(self): return self.__x
print(_C._C__v, __.__v)
try:
    D().look()
except AttributeError as e:
    print(e)
