# Binary, reflected and in-place operators.
names = ['add','sub','mul','truediv','floordiv','mod','divmod','pow','lshift','rshift','and','or','xor','matmul']
class N:
    pass
def mk(kind, n):
    def f(self, *a): return (kind, n, type(self).__name__, *[type(x).__name__ if isinstance(x, N) else x for x in a])
    f.__name__ = f'__{kind}{n}__'
    return f
class L(N): pass
class R(N): pass
class I(N): pass
for n in names:
    setattr(L, f'__{n}__', mk('', n))
    setattr(R, f'__r{n}__', mk('r', n))
    setattr(I, f'__i{n}__', mk('i', n))
l, r, i = L(), R(), I()
exprs = ['{} + {}', '{} - {}', '{} * {}', '{} / {}', '{} // {}', '{} % {}', 'divmod({}, {})', '{} ** {}', '{} << {}', '{} >> {}', '{} & {}', '{} | {}', '{} ^ {}', '{} @ {}']
for e in exprs:
    print(eval(e.format('l', '5')), eval(e.format('5', 'r')), eval(e.format('l', 'r')))
for op in ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '@']:
    ns = {'i': I()}
    exec(f'i {op}= 3', ns); print(ns['i'])
    ns = {'i': l}
    exec(f'i {op}= 3', ns); print(ns['i'])
    for a, b in (('N()', '5'), ('5', 'N()'), ('None', '1'), ("'a'", '1.5')):
        try: print(eval(f'{a} {op} {b}'))
        except TypeError as e: print(e)
    try: exec(f'x = N(); x {op}= 1')
    except TypeError as e: print(e)
print(pow(l, 2, 3), pow(l, 2))
try: pow(5, r, 3)
except TypeError as e: print(e)
try: pow(N(), 1, 2)
except TypeError as e: print(e)
try: divmod(N(), 1)
except TypeError as e: print(e)
