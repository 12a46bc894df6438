# __missing__, keys with their own __hash__ and __eq__, and hash collisions.
class Count(dict):
    def __missing__(self, key):
        self[key] = 0
        return 0

c = Count()
for ch in 'abracadabra':
    c[ch] += 1
print(c, c['zz'], c.get('q'), 'q' in c, c.get('a'), len(c))

log = []

class Key:
    def __init__(self, name, h):
        self.name = name
        self.h = h
    def __hash__(self):
        log.append(f'hash {self.name}')
        return self.h
    def __eq__(self, other):
        log.append(f'{self.name} == {other.name}')
        return self.name.lower() == other.name.lower()
    def __repr__(self):
        return self.name

a, b, a2 = Key('a', 1), Key('b', 1), Key('A', 1)
d = {a: 1, b: 2}
print(d, log)
log.clear()
print(d[a], d[b], d[a2], log)
log.clear()
d[a2] = 'replaced'
print(d, a2 in d, Key('c', 2) in d, log)
log.clear()
del d[a2]
print(d, log)

class NoHash:
    def __eq__(self, other):
        return True

class BadHash:
    def __hash__(self):
        return 'x'

class Negative:
    def __hash__(self):
        return -1

class Huge:
    def __hash__(self):
        return 2**64 + 5

class Raises:
    def __hash__(self):
        raise ValueError('no hash today')

class RaisesEq:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        raise KeyError('eq')

print(hash(Negative()), hash(Huge()), hash(True))
for f in (lambda: {NoHash(): 1}, lambda: {BadHash(): 1}, lambda: {Raises(): 1}, lambda: {RaisesEq(): 1, RaisesEq(): 2}, lambda: hash(NoHash()), lambda: {1: 0}.get(RaisesEq()), lambda: {}[Raises()], lambda: Raises() in {1}, lambda: {}.get(Raises())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
