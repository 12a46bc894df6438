# What is written in each protocol, and that it reads back the same.
import pickle

class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def method(self):
        return self.x

class State(Point):
    def __getstate__(self):
        return (self.x,)

    def __setstate__(self, state):
        self.x, self.y = state[0], 'set'

class Slots:
    __slots__ = ('a', 'b')

class Args:
    def __new__(cls, v):
        self = object.__new__(cls)
        self.v = v
        return self

    def __getnewargs__(self):
        return (self.v,)

class L(list):
    pass

class D(dict):
    pass

class Inner:
    class Nested:
        pass

def function():
    pass

shared = [1]
values = [None, True, False, 0, 1, 255, 256, 65535, 65536, -1, 2 ** 31 - 1, -2 ** 31, 2 ** 31, 2 ** 70, -2 ** 70, 0.0, 1.5, -2e300, '', 'abc', 'ä\n\\€\U0001f600', b'', b'abc', b'\xff\x00',
          bytearray(b'x'), bytearray(), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 'a', [2]], {}, {'a': 1}, {'a': 1, 'b': [2]}, {1}, set(), frozenset([1]), [shared, shared],
          1 + 2j, range(3), slice(1, 2), int, len, function, Point, type(None), ..., NotImplemented, ValueError('x'), KeyError('k', 2)]
for v in values:
    for protocol in range(6):
        data = pickle.dumps(v, protocol)
        back = pickle.loads(data)
        same = back == v or repr(back) == repr(v)
        print(protocol, data if len(data) < 200 else len(data), type(back) is type(v) and same)
p = Point(1, [2])
for protocol in range(6):
    for v in (p, State(3, 4), L([1, 2]), D(a=1), Args(7), [p, p], p.method):
        try:
            data = pickle.dumps(v, protocol)
            back = pickle.loads(data)
            print(protocol, data, back == v if not callable(v) else back(), getattr(back, 'y', None))
        except Exception as e:
            print(protocol, type(e).__name__, e)
print(pickle.dumps(Inner.Nested), [pickle.loads(pickle.dumps(Inner.Nested, i)) is Inner.Nested for i in range(6)])
s = Slots()
s.a = 5
for protocol in range(6):
    try:
        back = pickle.loads(pickle.dumps(s, protocol))
        print(protocol, back.a, hasattr(back, 'b'))
    except TypeError as e:
        print(protocol, e)
loop = []
loop.append(loop)
back = pickle.loads(pickle.dumps(loop))
print(back[0] is back)
pair = ([],)
pair[0].append(pair)
back = pickle.loads(pickle.dumps(pair))
print(back[0][0] is back, pickle.loads(pickle.dumps([shared, shared]))[0] is not shared)
big = list(range(2500))
print(pickle.loads(pickle.dumps(big)) == big, len(pickle.dumps(big, 2)), pickle.loads(pickle.dumps('x' * 100000)) == 'x' * 100000, len(pickle.dumps(['y' * 70000, 1])))
