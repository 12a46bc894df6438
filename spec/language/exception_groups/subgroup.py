# subgroup: what matches, or None; the group itself when it matches as a whole.
g = ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)])])
print(g.subgroup(TypeError))
print(g.subgroup(KeyError))
print(g.subgroup(ExceptionGroup) is g, g.subgroup(lambda e: True) is g)
inner = g.exceptions[1]
print(g.subgroup(lambda e: e is inner))
print(g.subgroup(lambda e: e is inner).exceptions[0] is inner)
calls = []
g.subgroup(lambda e: calls.append(type(e).__name__))
print(calls)
