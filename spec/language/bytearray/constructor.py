# bytearray() of every kind of source, and what it refuses.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: bytearray('abc')); t(lambda: bytearray('abc','utf-8')); t(lambda: bytearray(3)); t(lambda: bytearray(-1)); t(lambda: bytearray([1,2,300]))
t(lambda: bytearray(['a'])); t(lambda: bytearray(3.5)); t(lambda: bytearray(None)); t(lambda: bytearray()); t(lambda: bytearray(b'a','utf-8'))
t(lambda: bytearray(errors='strict')); t(lambda: bytearray(2**70)); t(lambda: bytearray(range(5))); t(lambda: bytearray(1,2))
t(lambda: bytearray('a',2)); t(lambda: bytearray(memoryview(b'abc')))
