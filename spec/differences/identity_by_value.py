# category: Identity
# what: `is` and `id()` compare ints, floats, bools, None and strings by value, floats bit for bit.
# cause: These values are unboxed in typed code, so there is no object to have an identity.
# instead: Compare values with `==`.

a = int('1000')
b = int('1000')
print(a is b, id(a) == id(b))
x = float('2.5')
y = float('2.5')
print(x is y, id(x) == id(y))
s = ''.join(['ab', 'c'])
t = ''.join(['a', 'bc'])
print(s is t, id(s) == id(t))
print(float('0.0') is float('-0.0'))
