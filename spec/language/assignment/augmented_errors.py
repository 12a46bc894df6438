# What augmented assignment raises, and what it leaves behind.
t = ([1], 2)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
try:
    t[1] += 1
except TypeError as e:
    print(e, t)
try:
    undefined += 1
except NameError as e:
    print(type(e).__name__, e)
def local():
    value += 1
try:
    local()
except UnboundLocalError as e:
    print(type(e).__name__, e)
d = {}
try:
    d['k'] += 1
except KeyError as e:
    print(repr(e), d)
l = [1]
for bad in (5, 'x', None):
    try:
        l[bad] += 1
    except (TypeError, IndexError) as e:
        print(e)
class O:
    __slots__ = ('a',)
o = O()
try:
    o.a += 1
except AttributeError as e:
    print(e)
o.a = 'text'
try:
    o.a -= 1
except TypeError as e:
    print(e, o.a)
for value in (5, None, 1.5):
    try:
        l += value
    except TypeError as e:
        print(e, l)
try:
    l *= 'a'
except TypeError as e:
    print(e)
s = 'abc'
try:
    s[0] += 'x'
except TypeError as e:
    print(e, s)
x = 1
try:
    x += 'a'
except TypeError as e:
    print(e, x)
try:
    x //= 0
except ZeroDivisionError as e:
    print(e, x)
try:
    x <<= -1
except ValueError as e:
    print(e, x)
class NoIadd:
    def __iadd__(self, other):
        return NotImplemented
n = NoIadd()
try:
    n += 1
except TypeError as e:
    print(e)
try:
    n -= 1
except TypeError as e:
    print(e)
