# The loops of a control flow graph, found after Havlak, with sets and union by paths. Unit: one graph.
# n: 30
# check: 1 -> 72


class Block:
    def __init__(self, name):
        self.name = name
        self.ins = []
        self.outs = []


class Graph:
    def __init__(self):
        self.blocks = {}
        self.edges = []

    def node(self, name):
        b = self.blocks.get(name)
        if b is None:
            b = self.blocks[name] = Block(name)
        return b

    def edge(self, a, b):
        f = self.node(a)
        t = self.node(b)
        f.outs.append(t)
        t.ins.append(f)
        self.edges.append((f, t))


class Union:
    def __init__(self, b, d):
        self.parent = self
        self.bb = b
        self.dfs = d
        self.loop = None

    def find(self):
        nodes = []
        node = self
        while node is not node.parent:
            if node.parent is not node.parent.parent:
                nodes.append(node)
            node = node.parent
        for x in nodes:
            x.parent = node.parent
        return node

    def union(self, b):
        self.parent = b


def dfs(node, nodes, number, last, cur):
    nodes[cur] = Union(node, cur)
    number[node] = cur
    lastid = cur
    for t in node.outs:
        if number[t] == -1:
            lastid = dfs(t, nodes, number, last, lastid + 1)
    last[number[node]] = lastid
    return lastid


def loops(g, start):
    size = len(g.blocks)
    nodes = [None] * size
    last = [0] * size
    number = {}
    for b in g.blocks.values():
        number[b] = -1
    dfs(start, nodes, number, last, 0)
    back = [[] for _ in range(size)]
    non = [set() for _ in range(size)]
    found = 0
    for w in range(size):
        if nodes[w] is None:
            continue
        for p in nodes[w].bb.ins:
            v = number[p]
            if v == -1:
                continue
            if w <= v <= last[w]:
                back[w].append(v)
            else:
                non[w].add(v)
    for w in range(size - 1, -1, -1):
        if nodes[w] is None:
            continue
        pool = []
        for v in back[w]:
            if v != w:
                pool.append(nodes[v].find())
        work = list(pool)
        while work:
            x = work.pop(0)
            for it in non[x.dfs]:
                y = nodes[it].find()
                if w <= y.dfs <= last[w] and y.dfs != w and (y not in pool):
                    work.append(y)
                    pool.append(y)
        if pool or back[w]:
            found += 1
            for node in pool:
                node.union(nodes[w])
    return found


def build(k):
    g = Graph()
    g.edge(0, 1)
    n = 1
    for _ in range(k):
        top = n
        for _ in range(3):
            g.edge(n, n + 1)
            g.edge(n + 1, n + 2)
            g.edge(n + 2, n + 3)
            g.edge(n + 2, n + 1)
            g.edge(n + 3, n)
            n += 3
        g.edge(n, top)
        g.edge(n, n + 1)
        n += 1
    return g


def run(n):
    t = 0
    for _ in range(n):
        g = build(12)
        t += loops(g, g.node(0))
    return t
