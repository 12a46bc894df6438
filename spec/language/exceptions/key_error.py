# KeyError shows the repr of its key.
for key in ('a', "it's", 1, None, (1, 2), 'two\nlines', '', 1.5, b'b', frozenset()):
    try:
        {}[key]
    except KeyError as e:
        print(e, '|', repr(e), '|', e.args == (key,))
for f in (lambda: {}.pop('gone'), lambda: set().pop(), lambda: {1}.remove(2), lambda: {}.popitem(), lambda: '{x}'.format(), lambda: '%(x)s' % {}):
    try:
        f()
    except KeyError as e:
        print(e)
def delete():
    d = {}
    del d['k']
try:
    delete()
except LookupError as e:
    print(type(e).__name__, e)
class MyKey(KeyError): pass
print(MyKey('k'), MyKey('k', 2), MyKey())
