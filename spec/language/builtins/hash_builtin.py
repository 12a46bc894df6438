# hash(): which objects are hashable, equality implies equal hashes, user __hash__ and __eq__.
class P: pass
class E:
    def __eq__(self, other): return True
class H:
    def __hash__(self): return 42
    def __eq__(self, other): return isinstance(other, H)
class Sub(H): pass
class SubEq(H):
    def __eq__(self, other): return False
class Restored(E):
    __hash__ = P.__hash__
class None_:
    __hash__ = None
p = P()
print(hash(p) == hash(p), hash(H()), hash(Sub()), hash(1) == hash(1.0) == hash(True), hash('a') == hash('a'), hash('ab') == hash('a' + 'b'), hash((1, 'x')) == hash((1.0, 'x')), hash(None) == hash(None), hash(int) == hash(int), hash(len) == hash(len), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), isinstance(hash('x'), int), hash(b'ab') == hash(b'ab'), hash('') == hash(b''), hash(...) == hash(...), hash(2**61 - 1), hash(-1), hash(range(0)) == hash(range(1, 1)), isinstance(hash(Restored()), int), hash(H) == hash(H), hash(p.__hash__) is not None)
for value in ([], {}, set(), E(), SubEq(), None_(), ([],), (1, [2]), frozenset, slice(1), {}.keys(), {1: 2}.items(), (1, (2, {})), bytes(2), [1], H, lambda: 1):
    try:
        hash(value)
        print(type(value).__name__, 'hashable')
    except TypeError as e:
        print(type(value).__name__, e)
class BadHash:
    def __hash__(self): return 1.5
class BigHash:
    def __hash__(self): return 2**100 + 7
class BoolHash:
    def __hash__(self): return True
for value in (BadHash(), BigHash(), BoolHash()):
    try:
        print(hash(value))
    except TypeError as e:
        print(e)
print({H(): 1, H(): 2, Sub(): 3}.__len__(), H() in {Sub()}, len({E.__name__: 1}), H() in {42}, len({P(), P()}), {p: 1}[p], hash(SubEq.__hash__) if SubEq.__hash__ else SubEq.__hash__)
for f in (lambda: hash(), lambda: hash(1, 2), lambda: {E(): 1}, lambda: {SubEq()}, lambda: E() in {1}, lambda: {}.get(None_()), lambda: set([None_()])):
    try:
        f()
    except TypeError as e:
        print(e)
