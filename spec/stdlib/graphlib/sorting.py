# Topological order: whole, step by step, and what goes wrong.
from graphlib import *
import graphlib


def t(f, *args):
    try:
        print(f.__name__, args, f(*args))
    except Exception as e:
        print(f.__name__, args, type(e), e, e.args)


for graph in ({}, {'D': ['B', 'C'], 'C': ['A'], 'B': ['A']}, {1: [2, 3], 2: [3], 4: [1]}, {'a': [], 'b': []}, {1: [1]}, {1: [2], 2: [3], 3: [1]}, {1: [2], 2: [1, 5], 5: [6], 6: [2]}, {'x': 'yz', 'y': 'z', 'z': 'w', 'w': 'y'}):
    t(lambda g: list(TopologicalSorter(g).static_order()), graph)
s = TopologicalSorter()
s.add(1, 2, 3); s.add(2, 3); s.add(4); s.add(1, 4)
t(s.get_ready); t(s.is_active); t(s.done, 3)
s.prepare()
t(s.prepare); t(s.add, 5)
print(s.get_ready(), s.get_ready(), bool(s), s.is_active())
t(s.done, 1); t(s.done, 'x'); s.done(3); t(s.done, 3); print(s.get_ready()); s.done(2, 4); print(s.get_ready(), s.is_active()); s.done(1); print(s.is_active(), s.get_ready())
t(TopologicalSorter({1: [[]]}.__class__({1: [2]})).done)
print(TopologicalSorter[int], graphlib.__all__, CycleError.__mro__[1])
big = TopologicalSorter({i: range(max(0, i - 3), i) for i in range(50)})
print(list(big.static_order()))
