# sum: starts, types, floats, lists by start, and errors.
print(sum([1, 2, 3]), sum([]), sum([], 5), sum((1.5, 2)), sum(range(101)), sum([True, True]), sum({1: 'a', 2: 'b'}), sum({3, 4}), sum(x for x in (1, 2)), sum([1, 2], start=10), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([2**53, 1]), sum([10**20, -10**20, 1]), sum([2**62] * 4), sum([0.1] * 10), sum([1, 2.5, 3]), sum([], ()), sum(iter([4])))
class V:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return V(self.n + (other.n if isinstance(other, V) else other))
    def __radd__(self, other):
        return V(other + self.n)
    def __repr__(self):
        return f'V({self.n})'
print(sum([V(1), V(2)]), sum([V(1)], V(5)), sum([1, V(2), 3]), sum([], V(0)))
acc = [0]
print(sum([[1], [2]], acc), acc)
for f in (lambda: sum(5), lambda: sum(['a', 'b']), lambda: sum(['a'], ''), lambda: sum([b'a'], b''), lambda: sum([1, 'a']), lambda: sum([None]), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([[1]]), lambda: sum('12'), lambda: sum(None), lambda: sum([{}]), lambda: sum([1], 'x'), lambda: sum([1], None), lambda: sum([], ''), lambda: sum([1.5, 'x']), lambda: sum(start=1), lambda: sum(1, 2, x=3)):
    try:
        print(f())
    except TypeError as e:
        print(e)
