# Exceptions raised in __enter__ and __exit__.
class E:
    def __init__(self, where): self.where = where
    def __enter__(self):
        if self.where == 'enter': raise ValueError('enter')
        return self
    def __exit__(self, t, v, tb):
        print('exit called', t and t.__name__)
        if self.where == 'exit': raise ValueError('exit')
        if self.where == 'same': raise v
        if self.where == 'new': raise KeyError('new') from v
for where in ('enter', 'exit', 'same', 'new', 'none'):
    for fail in (False, True):
        try:
            with E(where):
                if fail: raise IndexError('body')
            print(where, fail, 'fine')
        except Exception as e:
            print(where, fail, repr(e), repr(e.__context__), repr(e.__cause__))
def value():
    try:
        with E('exit'): return 'lost'
    except ValueError: return 'replaced'
print(value())
def target():
    with E('none') as missing.attr: pass
try:
    target()
except NameError as e:
    print(e)
