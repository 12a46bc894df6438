# add_note and __notes__.
e = ValueError('x')
print(hasattr(e, '__notes__'))
e.add_note('one')
e.add_note('two')
print(e.__notes__, e.args, repr(e))
for bad in (1, None, b'x'):
    try: e.add_note(bad)
    except TypeError as x: print(x)
e.__notes__ = ['only']
e.add_note('more'); print(e.__notes__)
e.__notes__ = 5
try: e.add_note('z')
except TypeError as x: print(x)
del e.__notes__; print(hasattr(e, '__notes__'))
class E(Exception):
    def add_note(self, n): super().add_note('[' + n + ']')
x = E(); x.add_note('n'); print(x.__notes__)
