# For some builtin types the one positional sub-pattern is the value itself.
def f(x):
    match x:
        case bool(b):
            return 'bool', b
        case int(i) | float(i):
            return 'number', i
        case str(s):
            return 'str', s
        case bytes(b):
            return 'bytes', b
        case list([a, b]):
            return 'list of two', a, b
        case list(l):
            return 'list', l
        case tuple(t):
            return 'tuple', t
        case dict({'k': v}):
            return 'k', v
        case dict(d):
            return 'dict', d
        case set(s) | frozenset(s):
            return 'set', len(s)
        case object():
            return 'object'

for x in (True, 1, 2.5, 's', b'b', [1, 2], [1], (1,), {'k': 1}, {}, {1}, frozenset(), None):
    print(f(x))
class I(int):
    pass
match I(5):
    case int(n):
        print(type(n).__name__, n)
