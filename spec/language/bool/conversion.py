# bool() of every kind of value, and classes that define __bool__ or __len__.
values = [0, 1, -1, 0.0, -0.0, 0.1, float('nan'), float('inf'), '', ' ', '0', 'False', b'', b'\0', [], [0], [[]], (), (None,), {}, {0: 0}, set(), {0}, frozenset(), range(0), range(1), None, len, int, object(), 10**30, slice(0), ...]
print([bool(v) for v in values])

class WithBool:
    def __init__(self, value):
        self.value = value
    def __bool__(self):
        return self.value
    def __len__(self):
        return 5

class WithLen:
    def __init__(self, value):
        self.value = value
    def __len__(self):
        return self.value

class Plain:
    pass

print(bool(WithBool(True)), bool(WithBool(False)), bool(WithLen(0)), bool(WithLen(3)), bool(Plain()), bool(Plain))
for value in (1, 0, 'yes', None, 1.0):
    try:
        print(bool(WithBool(value)))
    except TypeError as e:
        print(e)
for value in (-1, 'a', True, 10**30, 2.0):
    try:
        print('truthy' if WithLen(value) else 'falsy')
    except Exception as e:
        print(type(e).__name__, e)
print(not WithLen(0), not WithBool(True), [] or 'empty', type(WithLen(0) and 1).__name__, not not 'a', not [], bool())
while WithBool(False):
    print('never')
print([x for x in values if x][:5], all([]), any([]), all([1, 'a', [0]]), any([0, '', None]))
