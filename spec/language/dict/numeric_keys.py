# 1, 1.0 and True are one key; the first spelling stays, the last value wins.
d = {1: 'int', 1.0: 'float', True: 'bool'}
print(d, d[1], d[1.0], d[True], len(d))
d = {True: 'bool'}
d[1] = 'int'
d[1.0] = 'float'
print(d, list(d), type(list(d)[0]).__name__)
d = {1.0: 'a', 2: 'b'}
d.update({1: 'c', 2.0: 'd'})
print(d, d | {True: 'e'}, {True: 'e'} | d, 1 in d, 3.0 in d, d.pop(True), d, d.setdefault(2.0, 'x'), d.get(2.0))
print({0: 'z', -0.0: 'nz', False: 'f'}, {0.0: 1}[0], {-0.0: 1}[False], {2**53: 'a', 2.0**53: 'b'}, {2**53 + 1: 'a', 2.0**53: 'b'}, {10**20: 'x', 1e20: 'y'}, {10**23: 'x', 1e23: 'y'})
print({'1': 's', 1: 'i'}, {(1, 2): 'a', (1.0, 2.0): 'b', (True, 2): 'c'}, {1: 'x'} == {1.0: 'x'}, {1.5: 'a', 3 / 2: 'b'}, {2**70: 1}[float(2**70)])
nan = float('nan')
d = {nan: 'a'}
d[nan] = 'b'
print(d, d[nan], nan in d, len({nan: 1, nan: 2}))
d = {i: i for i in range(5)}
for k in (0.0, True, 2.0):
    d[k] = 'new'
print(d, [type(k).__name__ for k in d])
del d[1.0]
d[True] = 'back'
print(d)
print({False: 'no', True: 'yes'}[1 > 0], {False: 'no', True: 'yes'}[0], [{0: 'zero', 1: 'one'}.get(x) for x in (False, True, 1.0, 0.0, -0.0, 2, '1', None)])
