# Deleting from a bytearray, and operators in place.
def m(f, init=b'hello'):
    x = bytearray(init)
    try:
        r = f(x)
        print(r, x)
    except Exception as e:
        print(type(e).__name__, e, x)

m(lambda x: x.__delitem__(0)); m(lambda x: x.__delitem__(9)); m(lambda x: x.__delitem__(slice(1,3))); m(lambda x: x.__delitem__(slice(None,None,2)))
m(lambda x: x.__delitem__(slice(None,None,-2))); m(lambda x: x.__delitem__('a')); m(lambda x: x.__iadd__(b'1')); m(lambda x: x.__iadd__('1'))
m(lambda x: x.__iadd__([1])); m(lambda x: x.__imul__(3)); m(lambda x: x.__imul__(0)); m(lambda x: x.__imul__(-1))
a = b = bytearray(b'ab')
a += b'c'
a *= 2
print(a is b, b)
