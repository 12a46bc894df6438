# sorted, min and max with every kind of key: tuples, negation, attributes, methods, dict lookups, case folding.
people = [{'name': 'Bob', 'age': 25}, {'name': 'alice', 'age': 30}, {'name': 'Carol', 'age': 25}]
print([p['name'] for p in sorted(people, key=lambda p: p['name'])], [p['name'] for p in sorted(people, key=lambda p: p['name'].lower())], [p['name'] for p in sorted(people, key=lambda p: (-p['age'], p['name']))], [p['name'] for p in sorted(people, key=lambda p: p['age'], reverse=True)])
words = 'the quick brown fox jumps over the lazy dog'.split()
print(sorted(words, key=len), sorted(words, key=lambda w: w[-1]), sorted(set(words)), sorted(words, key=lambda w: (len(w), w))[::-1], max(words, key=len), min(words, key=lambda w: (w.count('o'), w)))
class P:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'P({self.x}, {self.y})'
    def norm(self):
        return self.x ** 2 + self.y ** 2
    def __lt__(self, other):
        return self.norm() < other.norm()
points = [P(3, 1), P(-1, 2), P(0, 0), P(2, -2)]
print(sorted(points), sorted(points, key=P.norm, reverse=True), sorted(points, key=lambda p: p.y), min(points), max(points, key=lambda p: p.x))
rank = {'low': 0, 'mid': 1, 'high': 2}
print(sorted(['high', 'low', 'mid', 'low'], key=rank.get), sorted(rank, key=rank.__getitem__, reverse=True), sorted(rank.items(), key=lambda kv: -kv[1]), sorted([3, -1, -2, 0], key=abs), sorted(['10', '9', '2'], key=int), sorted([1.5, '1', 2], key=str), sorted([True, 0, 2, -1], key=lambda v: not v))
versions = ['1.10.0', '1.2.10', '1.2.9', '0.9']
print(sorted(versions), sorted(versions, key=lambda v: [int(p) for p in v.split('.')]), sorted(versions, key=lambda v: tuple(map(int, v.split('.'))), reverse=True))
print(sorted([[2, 'b'], [1, 'z'], [2, 'a']]), sorted([(1, 2), (1,), ()]), sorted('bAcB'), sorted('bAcB', key=str.swapcase), sorted({'b': 1, 'a': 2}), sorted([0.1, -0.0, 0, False]), sorted([None, 3, None, 1], key=lambda v: (v is not None, v or 0)), sorted(range(5), key=lambda i: (i % 2, -i)), sorted([], key=len), sorted([[], [1], [0, 0]], key=sum))
order = []
print(sorted([3, 1, 2], key=lambda v: order.append(v) or v), order, sorted(sorted([(1, 'b'), (0, 'b'), (1, 'a')], key=lambda t: t[1]), key=lambda t: t[0]))
