# Each call of a function makes a new class.
def make(n):
    class K:
        value = n
        def get(self): return n, self.value, __class__ is K
    return K
A, B = make(1), make(2)
print(A is B, A().get(), B().get(), A.__name__ == B.__name__, isinstance(A(), B), A.__qualname__)
def chain(depth):
    base = object
    for i in range(depth):
        class Link(base):
            level = i
            def path(self): return [self.level]
        base = Link
    return base
L = chain(3)
print([k.__dict__.get('level') for k in L.__mro__[:-1]], L().path())
print(len({make(0) for _ in range(3)}))
class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
    def __iter__(self):
        n = self
        while n:
            yield n.v
            n = n.nxt
print(list(Node(1, Node(2, Node(3)))))
