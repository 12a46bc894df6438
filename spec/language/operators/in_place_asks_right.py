# `+=` and `*=` of builtin sequences ask the right operand's reflected method first; those of subclasses extend themselves.
class Right:
    def __radd__(self, other):
        return 'radd', other
    def __rmul__(self, other):
        return 'rmul', other
    def __iter__(self):
        return iter('ab')
    def __index__(self):
        return 2

class Unwilling:
    def __radd__(self, other):
        print('radd', other)
        return NotImplemented
    __rmul__ = __radd__
    def __iter__(self):
        return iter([65])
    def __index__(self):
        return 2

class L(list):
    def __add__(self, other):
        return 'added'

class Index:
    def __index__(self):
        return 3

def attempt(x, right):
    before = x[:]
    try:
        x += right
        print(x)
    except TypeError as e:
        print(e)
    before *= right
    print(before)

for right in (Right(), Unwilling()):
    for start in ([1], bytearray(b'a'), (1,), 'a', b'a'):
        attempt(start, right)
x = L([1])
x += Unwilling()
x += Right()
print(x, type(x))

def hot(rights):
    out = []
    for r in rights:
        x = [0]
        x += r
        out.append(x)
        b = bytearray(b'x')
        b *= Index()
    return out, b

rights = [(1,)] * 300
hot(rights)
rights[7] = rights[290] = Right()
out, b = hot(rights)
print(out[6:9], out[289:], b)
