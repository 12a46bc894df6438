# Exception classes of one's own.
class E(Exception):
    pass
class F(E):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code
    def __str__(self): return f'code {self.code}'
class G(Exception):
    def __init__(self, a, b): self.a, self.b = a, b
class H(Exception):
    def __new__(cls, *a):
        print('new', a)
        return super().__new__(cls, *a)
class K(KeyError, ValueError): pass
for e in (E(), E(1), E(1, 2), F(3), F(3, 4), G(1, b=2), H('x'), K('k')):
    try:
        raise e
    except (E, G, H, K) as x:
        print(type(x).__name__, repr(x), str(x), x.args, x.__dict__ if hasattr(x, '__dict__') else '')
print(issubclass(K, LookupError), K.__mro__)
try:
    raise E
except E as e:
    print(repr(e), e.__traceback__ is not None)
try:
    raise F
except TypeError as e:
    print(e)
x = ValueError('a')
x.args = ('b', 'c')
print(x, repr(x))
print(ValueError(1) == ValueError(1), hash(x) == hash(x), Exception().args)
e = KeyError('k'); print(str(e), repr(e), e)
e = OSError(2, 'msg', 'file'); print(e, e.errno, e.filename, type(e).__name__, e.args)
e = StopIteration(5); print(e.value, e.args)
e = SystemExit(3); print(e.code)
e = UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad'); print(e, e.start, e.reason)
e = ImportError('m', name='n', path='p'); print(e.name, e.path, e.msg)
e = AttributeError('m', name='n', obj=5); print(e.name, e.obj)
e = NameError('m', name='q'); print(e.name)
e = SyntaxError('m', ('f', 1, 2, 'text')); print(e, e.lineno, e.text, e.filename)
try:
    ValueError(x=1)
except TypeError as e:
    print(e)
try:
    raise BaseException('b')
except Exception:
    print('no')
except BaseException as e:
    print('base', e)
