# str.format: positions, names, attributes, items, nesting, conversions and escapes.
print('{} {}'.format(1, 2), '{0} {1} {0}'.format('a', 'b'), '{x} {y}'.format(x=1, y=2), '{0} {x}'.format(1, x=2), '{{}} {{{}}}'.format(5), '{}'.format('{}'), ''.format(1) == '', '{}{}{}'.format(*'abc'), '{a}{b}'.format(**{'a': 1, 'b': 2}))
print('{0[0]} {0[1]} {1[key]} {1[0]}'.format([1, 2], {'key': 'v', 0: 'zero'}), '{0.real} {0.imag}'.format(5), '{x.a[0].real}'.format(x=type('T', (), {'a': [7]})), '{[0]} {[1]}'.format('ab', 'cd'), '{.__name__}'.format(int), '{a[b c]} {a[!]} {a[:]}'.format(a={'b c': 1, '!': 2, ':': 3}))
print('{:5}|{:<5}|{:>5}|{:^5}'.format('a', 'b', 'c', 'd'), '{!r} {!s} {!a}'.format('é', 'é', 'é'), '{!r:>6}'.format('a'), '{0:{1}}'.format('x', 5) + '|', '{:{}}'.format('x', 5) + '|', '{:{fill}{align}{width}}'.format('x', fill='*', align='^', width=7), '{0:.{1}f} {2:{0}}'.format(5, 2, 'x'))
print('{:d} {:x} {:.2f} {:e} {:%} {:,}'.format(42, 255, 3.14159, 12345.678, 0.5, 1234567), '{:>{w}.{p}f}'.format(3.14159, w=10, p=3), '{0!r:{1}}|{2}'.format('ab', 8, 'z'), '{0:}'.format(1), '{0!s:}'.format(1))

class P:
    x = 3
    def __format__(self, spec):
        return f'P<{spec}>'
    def __getitem__(self, key):
        return f'item {key!r}'

print('{} {:abc} {:{}} {!s:.3}'.format(P(), P(), P(), 'deep', P()), '{0.x} {0[k]} {0[12]} {0[-1]} {0[1a]}'.format(P()), f'{P():x:y}')
bad = [('{}', ()), ('{} {}', (1,)), ('{1}', (1,)), ('{x}', ()), ('{0} {}', (1, 2)), ('{} {0}', (1, 2)), ('{', ()), ('}', ()), ('{0', (1,)), ('{!x}', (1,)), ('{!}', (1,)), ('{!rr}', (1,)), ('{0.foo}', (1,)), ('{0[5]}', ([1],)), ('{0[x]}', ({},)), ('{0[}', (1,)), ('{0[]}', ([1],)), ('{0.}', (1,)), ('{:d}', ('a',)), ('{:{}}', ('a',)), ('{:{:{}}}', (1, 2, 3)), ('{0[a}', ({},)), ('{-1}', (1,)), ('{0x}', (1,)), ('{a.b}', ()), ('{0[0]x}', ([1],)), ('{0[99999999999999999999]}', ([1],)), ('{99999999999999999999}', (1,)), ('{!r', (1,)), ('{:', (1,)), ('{0[a]}', ([1],)), ('a}b', ()), ('{{}', ()), ('{}}', (1,)), ('{ }', (1,)), ('{0 }', (1,)), ('{!r!s}', (1,))]
for template, args in bad:
    try:
        print(template, repr(template.format(*args)))
    except Exception as e:
        print(template, type(e).__name__, e)
