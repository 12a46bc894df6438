# insert, pop, remove, reverse, clear, copy.
def m(f, init=b'hello'):
    x = bytearray(init)
    try:
        r = f(x)
        print(r, x)
    except Exception as e:
        print(type(e).__name__, e, x)

m(lambda x: x.insert(0,33)); m(lambda x: x.insert(-1,33)); m(lambda x: x.insert(99,33)); m(lambda x: x.insert(-99,33)); m(lambda x: x.insert('a',1))
m(lambda x: x.insert(0,256)); m(lambda x: x.pop()); m(lambda x: x.pop(0)); m(lambda x: x.pop(9)); m(lambda x: x.pop(-9)); m(lambda x: x.pop(),b'')
m(lambda x: x.pop('a')); m(lambda x: x.remove(104)); m(lambda x: x.remove(1)); m(lambda x: x.remove(300)); m(lambda x: x.remove('h'))
m(lambda x: x.reverse()); m(lambda x: x.clear()); m(lambda x: x.copy() is x)
