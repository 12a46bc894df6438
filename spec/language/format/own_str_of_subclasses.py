# format() and __format__ without a specifier go by the subclass's own __str__.
class I(int):
    def __str__(self): return 'i!'
class F(float):
    def __str__(self): return 'f!'
class S(str):
    def __str__(self): return 's!'
class C(complex):
    def __str__(self): return 'c!'
for x in (I(1),F(1),S('a'),C(1)):
    T=type(x).__mro__[1]
    print(f'{x}', format(x), format(x,''), x.__format__(''), T.__format__(x,''), '{}'.format(x), f'{x:>4}|', '%s'%x)
