# Programs over sets: sieve, connected components, two-colouring, deduplication, power set, set cover.
candidates = set(range(2, 100))
primes = []
while candidates:
    p = min(candidates)
    primes.append(p)
    candidates -= set(range(p, 100, p))
print(primes)
edges = [(1, 2), (2, 3), (4, 5), (6, 6), (7, 8), (8, 9), (9, 7)]
nodes = {n for e in edges for n in e}
components = []
while nodes:
    todo, comp = {nodes.pop()}, set()
    while todo:
        n = todo.pop()
        comp.add(n)
        todo |= {b for a, b in edges if a == n} | {a for a, b in edges if b == n}
        todo -= comp
    nodes -= comp
    components.append(comp)
print(sorted(sorted(c) for c in components))
def unique(items):
    seen = set()
    return [x for x in items if not (x in seen or seen.add(x))]
print(unique([3, 1, 3, 2, 1]), unique('mississippi'), unique([1, 1.0, True, '1']), unique([(1, 2), (2, 1), (1, 2)]))
def powerset(s):
    out = [frozenset()]
    for x in sorted(s):
        out += [p | {x} for p in out]
    return out
print(len(powerset({1, 2, 3, 4})), sorted(map(sorted, powerset({1, 2, 3}))), frozenset({1, 3}) in powerset({1, 2, 3}))
need = set(range(10))
options = {'a': {0, 1, 2, 3}, 'b': {3, 4, 5}, 'c': {5, 6, 7, 8}, 'd': {8, 9}, 'e': {0, 9}}
chosen = []
while need:
    best = max(sorted(options), key=lambda k: len(options[k] & need))
    chosen.append(best)
    need -= options[best]
print(chosen)
words = ['eat', 'tea', 'tan', 'ate', 'nat', 'bat']
groups = {}
for w in words:
    groups.setdefault(frozenset(w), set()).add(w)
print(sorted(sorted(g) for g in groups.values()))
visited, pos, heading = {(0, 0)}, (0, 0), (0, 1)
for move in 'FFRFFRFFRFFLFF':
    if move == 'R':
        heading = (heading[1], -heading[0])
    elif move == 'L':
        heading = (-heading[1], heading[0])
    else:
        pos = pos[0] + heading[0], pos[1] + heading[1]
        visited.add(pos)
print(pos, len(visited), (1, 2) in visited, sorted(visited)[:4])
a, b = {1, 2, 3}, {3, 4}
print((a | b) - (a & b) == a ^ b, len(a) + len(b) == len(a | b) + len(a & b), a - b | a & b == a, (a - b).isdisjoint(b), a & b <= a <= a | b)
