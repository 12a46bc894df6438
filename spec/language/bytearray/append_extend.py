# append and extend, and what they refuse.
def m(f, init=b'hello'):
    x = bytearray(init)
    try:
        r = f(x)
        print(r, x)
    except Exception as e:
        print(type(e).__name__, e, x)

m(lambda x: x.append(65)); m(lambda x: x.append(256)); m(lambda x: x.append('a')); m(lambda x: x.append(-1)); m(lambda x: x.append(2**70))
m(lambda x: x.extend(b'abc')); m(lambda x: x.extend([1,2,300])); m(lambda x: x.extend('abc')); m(lambda x: x.extend(5)); m(lambda x: x.extend(range(3)))
m(lambda x: x.extend(['a'])); m(lambda x: x.extend(x))
