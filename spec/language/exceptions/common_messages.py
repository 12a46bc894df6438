# The messages of errors that programs meet every day.
import math
def unpack(n):
    a, b = n
def unpack3():
    a, b, c = 1, 2
def unpackstar():
    a, *b, c = [1]
def setidx(): [1][5] = 0
def delidx(): del [1][5]
def tupleset(): (1,)[0] = 2
def strset(): 'a'[0] = 'b'
cases = [
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1,
    lambda: [1][1], lambda: [][-1], lambda: (1,)[3], lambda: 'ab'[5], lambda: range(3)[7], lambda: [].pop(), lambda: [1].pop(4), lambda: [1].index(2),
    lambda: [1].remove(2), lambda: (1,).index(9), lambda: 'abc'.index('z'), lambda: int('x'), lambda: int(''), lambda: int('1.5'), lambda: int('12', 99),
    lambda: int('z', 10), lambda: float('abc'), lambda: float(''), lambda: ord(''), lambda: chr(-1), lambda: chr(0x110000), lambda: unpack([1]),
    lambda: unpack([1, 2, 3]), lambda: unpack(5), lambda: unpack3(), lambda: unpackstar(), lambda: unpack('a'), setidx, delidx, tupleset, strset,
    lambda: iter(5), lambda: next([]), lambda: min([]), lambda: max(()), lambda: sum(['a']), lambda: ''.join([1]), lambda: [1, 'a'].sort(),
    lambda: math.sqrt(-1), lambda: math.log(0), lambda: 2.0 ** 5000, lambda: int(float('inf')), lambda: int(float('nan')), lambda: range(1, 2, 0),
    lambda: [][::0], lambda: {[]: 1}, lambda: {{}}, lambda: hash([]), lambda: 'a'.split(''), lambda: 1 << -1, lambda: math.factorial(-1), lambda: 'x' in 1,
    lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: next(iter([])), lambda: round('a'), lambda: int([]), lambda: float([]), lambda: abs('a'),
    lambda: ''.center(), lambda: '%d' % 'a', lambda: '%d %d' % 1, lambda: '%d' % (1, 2), lambda: '{} {}'.format(1), lambda: '{:d}'.format('a'), lambda: f'{1.5:d}',
]
for c in cases:
    try:
        print(c())
    except Exception as e:
        print(f'{type(e).__name__}: {e}')
