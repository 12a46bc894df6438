# slice objects: attributes, indices(), equality, repr, hashing and use by __getitem__.
for s in (slice(5), slice(1, 5), slice(1, 5, 2), slice(None), slice(None, None, -1), slice('a', 'b', 'c'), slice(1.5)):
    print(s, s.start, s.stop, s.step)
for s in (slice(None), slice(2, 5), slice(-3, None), slice(None, None, -1), slice(None, None, -2), slice(100, -100, -3), slice(5, 2), slice(-100, 100, 7)):
    print(s, [s.indices(n) for n in (0, 1, 5, 10)])
print(slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 3), slice(None) == slice(None, None), slice(1, 2) < slice(1, 3), slice(1, 2) != (1, 2), hash(slice(1, 2)) == hash(slice(1, 2, None)), {slice(1): 'ok'}[slice(1)])

class Echo:
    def __getitem__(self, key):
        return key
    def __setitem__(self, key, value):
        print('set', key, value)
    def __delitem__(self, key):
        print('del', key)

e = Echo()
print(e[1], e[1:2], e[::], e[:, 1], e[1:2, ::3], e[...], e[()], e[1,], e[(1, 2)], e['a':'b'], e[None:1.5], e[[1]], e[*[1, 2]], e[0, *[1]], e[lambda: 1] is not None, e[x := 3], e[-1:])
e[1:2] = 'v'
e[1:2, ...] = 5
del e[::2]
del e[0], e[1:]
e[0, 1] = e[2:]
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1, 2, 0).indices(5), lambda: slice('a').indices(5), lambda: slice(1).indices(-1), lambda: slice(1).indices('a'), lambda: slice(1).indices(), lambda: slice(1) < 5, lambda: slice(1)[0], lambda: len(slice(1)), lambda: iter(slice(1)), lambda: slice(x=1), lambda: hash(slice([])), lambda: [1, 2][e], lambda: 'abc'[slice(2)]):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
try:
    slice(1).start = 2
except AttributeError as error:
    print(error)
