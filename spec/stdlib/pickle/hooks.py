# Reductions, persistent ids, find_class, errors, files, buffers, old pickles.
import collections
import copyreg
import datetime
import enum
import fractions
import io
import pickle

class R:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return R, ('reduced', *self.args), {'extra': 1}

class Ex:
    def __reduce_ex__(self, protocol):
        return list, (), None, iter([1, 2, protocol])

class ByName:
    def __reduce__(self):
        return 'name'

name = ByName()

class Color(enum.Enum):
    RED = 1

P = collections.namedtuple('P', 'x y')
back = pickle.loads(pickle.dumps(R(1)))
print(back.args, back.extra, pickle.loads(pickle.dumps(Ex())), pickle.loads(pickle.dumps(name)) is name)
for v in (Color.RED, P(1, 2), collections.OrderedDict(a=1), collections.Counter('aab'), collections.deque([1], 3), collections.defaultdict(list, a=[1]), datetime.date(2024, 2, 29),
          datetime.datetime(2024, 2, 29, 1, 2, 3, 4), datetime.timedelta(1, 2, 3), fractions.Fraction(1, 3)):
    for protocol in (0, 2, 4, 5):
        print(pickle.loads(pickle.dumps(v, protocol)))
print(pickle.dumps(Color.RED), pickle.dumps(P(1, 2)), pickle.dumps(collections.OrderedDict(a=1)), pickle.dumps(R(1)))

class PersPickler(pickle.Pickler):
    def persistent_id(self, obj):
        return f'id:{obj}' if isinstance(obj, float) else None

class PersUnpickler(pickle.Unpickler):
    def persistent_load(self, pid):
        return ('loaded', pid)

    def find_class(self, module, name):
        print('find', module, name)
        if name == 'Forbidden':
            raise pickle.UnpicklingError('forbidden')
        return super().find_class(module, name)

class Forbidden:
    pass

for protocol in (0, 4):
    f = io.BytesIO()
    PersPickler(f, protocol).dump([1.5, R()])
    f.seek(0)
    print(PersUnpickler(f).load()[0])

class Override(pickle.Pickler):
    dispatch_table = copyreg.dispatch_table.copy()

    def reducer_override(self, obj):
        if isinstance(obj, type) and obj.__name__ == 'Forbidden':
            return str, ('overridden',)
        return NotImplemented

Override.dispatch_table[Forbidden] = lambda obj: (str, ('by table',))
f = io.BytesIO()
Override(f).dump([Forbidden, Forbidden()])
print(pickle.loads(f.getvalue()))
f = io.BytesIO()
pickle.dump(1, f)
pickle.dump('two', f)
f.seek(0)
print(pickle.load(f), pickle.load(f))

def outer():
    def inner():
        pass
    return inner

class Gone:
    pass

gone = Gone()
data = pickle.dumps(gone)
keep, Gone = Gone, None
for bad in (lambda: pickle.dumps(lambda: 0), lambda: pickle.dumps(outer()), lambda: pickle.dumps(gone), lambda: pickle.loads(b''), lambda: pickle.loads(b'\x80\x04K'), lambda: pickle.loads(b'x.'),
            lambda: pickle.loads(b'\x80\x09.'), lambda: pickle.loads('text'), lambda: pickle.load(f), lambda: pickle.dumps(1, 9), lambda: pickle.dump(1, 3), lambda: pickle.loads(b'cnope\nnope\n.'),
            lambda: pickle.loads(b'c__main__\nnope\n.'), lambda: pickle.dumps((i for i in ())), lambda: pickle.loads(b'.'), lambda: pickle.loads(b'h\x05.'), lambda: pickle.loads(b'Pid\n.'),
            lambda: PersUnpickler(io.BytesIO(pickle.dumps(Forbidden()))).load(), lambda: pickle.load(3), lambda: pickle.loads(b'\x80\x04]K\x01'), lambda: pickle.loads(b'e.')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
print(pickle.loads(b"(lp0\nI1\naS'text'\np1\naI01\naL5L\na(dp2\nVk\np3\nF1.5\nsa."), pickle.loads(b'(I1\nI2\nt.'), pickle.loads(b'c__builtin__\nlen\n.'), pickle.loads(b'\x80\x02U\x03abcq\x00.'))
print(pickle.loads(b"S'\\xe4'\n.", encoding='latin-1'), pickle.loads(b"S'ab'\n.", encoding='bytes'))
buffers = []
data = pickle.dumps([pickle.PickleBuffer(b'data'), 1], 5, buffer_callback=buffers.append)
print(data, len(buffers), pickle.loads(data, buffers=[b'given']))
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version, pickle.MARK, issubclass(pickle.PicklingError, pickle.PickleError), pickle.encode_long(-129), pickle.decode_long(b'\x7f\xff'))
