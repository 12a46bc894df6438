from types import GenericAlias

__all__ = ['TopologicalSorter', 'CycleError']


class CycleError(ValueError):
    pass


class _Node:
    __slots__ = ('item', 'waits', 'followers', 'state')

    def __init__(self, item):
        self.item = item
        self.waits = 0
        self.followers = []
        self.state = 'waiting'


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, item):
        node = self._nodes.get(item)
        if node is None:
            node = self._nodes[item] = _Node(item)
        return node

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        entry = self._node(node)
        entry.waits += len(predecessors)
        for item in predecessors:
            self._node(item).followers.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [node.item for node in self._nodes.values() if node.waits == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        result = tuple(self._ready)
        for item in result:
            self._nodes[item].state = 'passed'
        self._ready.clear()
        self._passed += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._finished < self._passed or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for item in nodes:
            node = self._nodes.get(item)
            if node is None:
                raise ValueError(f'node {item!r} was not added using add()')
            if node.state == 'done':
                raise ValueError(f'node {item!r} was already marked done')
            if node.state == 'waiting':
                raise ValueError(f'node {item!r} was not passed out (still not ready)')
            node.state = 'done'
            for follower in node.followers:
                entry = self._nodes[follower]
                entry.waits -= 1
                if entry.waits == 0:
                    self._ready.append(follower)
            self._finished += 1

    def _find_cycle(self):
        """By a walk along followers: the way back to a node that is on it."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path, places, iterators = [], {}, []
            item = start
            while True:
                if item in seen:
                    if item in places:
                        return path[places[item]:] + [item]
                else:
                    seen.add(item)
                    iterators.append(iter(self._nodes[item].followers))
                    places[item] = len(path)
                    path.append(item)
                while path:
                    try:
                        item = next(iterators[-1])
                        break
                    except StopIteration:
                        del places[path.pop()]
                        iterators.pop()
                else:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(GenericAlias)
