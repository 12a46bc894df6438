# Programs over dicts: LRU cache, trie, union find, Dijkstra, memoised paths, inverted index.
class LRU:
    def __init__(self, size):
        self.size, self.data = size, {}
    def get(self, k):
        if k not in self.data:
            return None
        v = self.data.pop(k)
        self.data[k] = v
        return v
    def put(self, k, v):
        self.data.pop(k, None)
        self.data[k] = v
        if len(self.data) > self.size:
            del self.data[next(iter(self.data))]
cache = LRU(2)
cache.put('a', 1); cache.put('b', 2); cache.get('a'); cache.put('c', 3)
print(cache.data, cache.get('b'), cache.get('a'), list(cache.data))
trie = {}
for word in ('car', 'cart', 'cat', 'dog'):
    node = trie
    for ch in word:
        node = node.setdefault(ch, {})
    node['$'] = True
def complete(prefix):
    node = trie
    for ch in prefix:
        if ch not in node:
            return []
        node = node[ch]
    def walk(n, acc):
        return [w for k, sub in n.items() for w in ([acc] if k == '$' else walk(sub, acc + k))]
    return walk(node, prefix)
print(complete('ca'), complete('x'), complete(''), trie['d'])
parent = {}
def find(x):
    parent.setdefault(x, x)
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x
for a, b in [(1, 2), (3, 4), (2, 3), (5, 6)]:
    parent[find(a)] = find(b)
print(find(1) == find(4), find(1) == find(5), len({find(x) for x in range(1, 8)}))
roads = {'A': {'B': 7, 'C': 9, 'F': 14}, 'B': {'C': 10, 'D': 15}, 'C': {'D': 11, 'F': 2}, 'D': {'E': 6}, 'F': {'E': 9}, 'E': {}}
def dijkstra(start):
    dist, todo, prev = {start: 0}, {start}, {}
    while todo:
        u = min(todo, key=dist.get)
        todo.remove(u)
        for v, w in roads[u].items():
            if v not in dist or dist[u] + w < dist[v]:
                dist[v], prev[v] = dist[u] + w, u
                todo.add(v)
    return dist, prev
dist, prev = dijkstra('A')
print(dist, prev)
docs = {1: 'the cat sat', 2: 'the dog sat', 3: 'a cat and a dog'}
index = {}
for number, text in docs.items():
    for word in text.split():
        index.setdefault(word, set()).add(number)
print({w: sorted(n) for w, n in index.items()}, sorted(index['cat'] & index['dog']), [w for w, n in index.items() if len(n) == 1])
memo = {}
def paths(r, c):
    if (r, c) not in memo:
        memo[r, c] = 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)
    return memo[r, c]
print(paths(10, 10), len(memo), paths(16, 16), memo[2, 2])
