# bool is an int: arithmetic, bit operations, indexing, comparison and hashing.
print(True + True, True - False, True * 10, True / 2, -True, +False, True // 1, True % 2, True ** 3, 5 - True)
print(True & False, True | False, True ^ True, True & 1, 3 & True, True << 2, type(True & False), type(True & 1), type(True + False))
print(True == 1, False == 0, True == 1.0, True != 2, True < 2, False < True, True is True, True > 0.5)
print(['a', 'b'][True], 'ab'[False], range(5)[True], [1, 2, 3][True:], 'ab' * True, [0] * False)
print({True: 'x', 1: 'y', 1.0: 'z'}, {0: 'a', False: 'b'}, {1, True, 1.0}, [1, True].count(1), (0, False).index(False), True in [1], 1 in {True})
print(sum([True, True, False]), max(True, False), min(2, True), sorted([True, False, 1, 0]), abs(True), round(True), divmod(True, 2), pow(True, 2))
print(str(True), repr(False), f'{True}', f'{True:d}', f'{True:5}|', f'{True!s:>6}', '%s %d %r' % (True, True, False), format(True, ''), format(False, '05'))
print(int(True), float(False), hash(True), bool.__mro__)
print(isinstance(True, int), isinstance(1, bool), issubclass(bool, int), type(True) == int, True.__class__)
print(True.__and__(False), True.__or__(1), True.__xor__(True), True.__add__(True), (True).__int__(), True.bit_length(), True.__repr__())
count = 0
for flag in [True, False, True, 3 > 2]:
    count += flag
print(count, type(count).__name__)
for f in (lambda: bool(1, 2), lambda: True + 'a', lambda: True < 'a', lambda: len(True), lambda: iter(True), lambda: type('B', (bool,), {})):
    try:
        print(f())
    except TypeError as e:
        print(e)
