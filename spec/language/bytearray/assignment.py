# Assigning to items and slices of a bytearray, which may resize it.
def m(f, init=b'hello'):
    x = bytearray(init)
    try:
        r = f(x)
        print(r, x)
    except Exception as e:
        print(type(e).__name__, e, x)

m(lambda x: x.__setitem__(0,65)); m(lambda x: x.__setitem__(9,65)); m(lambda x: x.__setitem__(0,300)); m(lambda x: x.__setitem__(0,'a'))
m(lambda x: x.__setitem__('a',1)); m(lambda x: x.__setitem__(slice(1,3),b'XYZW')); m(lambda x: x.__setitem__(slice(1,3),[1]))
m(lambda x: x.__setitem__(slice(1,3),5)); m(lambda x: x.__setitem__(slice(1,3),'ab')); m(lambda x: x.__setitem__(slice(None,None,2),b'abc'))
m(lambda x: x.__setitem__(slice(None,None,2),b'ab')); m(lambda x: x.__setitem__(slice(None,None,2),b'')); m(lambda x: x.__setitem__(slice(0,0),x))
m(lambda x: x.__setitem__(slice(3,1),b'--')); m(lambda x: x.__setitem__(slice(None,None,-1),b'12345'))
m(lambda x: x.__setitem__(slice(1,2), (i for i in [1,2,3]))); m(lambda x: x.__setitem__(slice(1,2), 3.5)); m(lambda x: x.__setitem__(slice(1,2), [500]))
