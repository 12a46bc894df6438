# Iterators over a bytearray, which may grow meanwhile.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

a = bytearray(b'abc')
it = iter(a)
next(it)
t(lambda: type(it)); t(lambda: it.__length_hint__()); t(lambda: list(it)); t(lambda: list(it))
x, *y = bytearray(b'abc'); print(x, y)
for n, c in enumerate(bytearray(b'xy')): print(n, c)
a = bytearray(b'abc')
for c in a:
    if len(a) < 6: a.append(c+1)
print(a)

