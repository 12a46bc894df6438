# Shortest paths with a heap and a breadth-first walk over a random graph. Unit: one of each.
# n: 60
# check: 1 -> 5010

import heapq
from collections import defaultdict, deque


def build(n):
    g = defaultdict(list)
    s = 7
    for i in range(n):
        for _ in range(4):
            s = (s * 1103515245 + 12345) & 0x7FFFFFFF
            g[i].append((s % n, s % 17 + 1))
    return g


def dijkstra(g, src):
    dist = {src: 0}
    heap = [(0, src)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist.get(u, float("inf")):
            continue
        for v, w in g[u]:
            nd = d + w
            if v not in dist or nd < dist[v]:
                dist[v] = nd
                heapq.heappush(heap, (nd, v))
    return dist


def bfs(g, src):
    seen = {src}
    q = deque([src])
    order = []
    while q:
        u = q.popleft()
        order.append(u)
        for v, _ in g[u]:
            if v not in seen:
                seen.add(v)
                q.append(v)
    return order


G = build(200)


def run(n):
    t = 0
    for i in range(n):
        t += sum(dijkstra(G, i % 200).values()) + len(bfs(G, i % 200))
    return t
