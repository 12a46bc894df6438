# sort: incomparable items, failing keys, a list changed meanwhile; after an exception it is a permutation.
a = [3, 'a', 1]
for f in (lambda: sorted(a), lambda: a.sort(), lambda: sorted([None, 1]), lambda: sorted([1, None]), lambda: sorted([[1], ['a']]), lambda: sorted([(1, 'a'), (1, 2)]), lambda: sorted([{}, {}]), lambda: sorted(5), lambda: sorted(), lambda: sorted([1], [2]), lambda: sorted([2, 1], key=5), lambda: sorted([1], key=5), lambda: sorted([], key=5), lambda: sorted([1, 2], key=lambda: 0), lambda: sorted([1, 0], key=lambda x: 1 // x), lambda: sorted([2, 1], reverse='yes'), lambda: sorted([2, 1], reverse=None), lambda: sorted([1], reversed=True), lambda: [1].sort(cmp=1), lambda: [2, 1].sort(len), lambda: sorted(None), lambda: sorted([object(), object()]), lambda: sorted([1, 2], reverse=2.5), lambda: sorted(iterable=[1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sorted(map(str, a)))

class Bomb:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        if other.n == 3:
            raise ZeroDivisionError('boom')
        return self.n < other.n

items = [Bomb(n) for n in (5, 2, 3, 1, 4)]
try:
    items.sort()
except ZeroDivisionError as e:
    print(e, sorted(b.n for b in items), len(items))
b = [3, 1, 2]
def key(x):
    b.append(x)
    return x
try:
    b.sort(key=key)
except ValueError as e:
    print(e, b)
c = [3, 1, 2]
seen = []
def peek(x):
    seen.append(list(c))
    return x
c.sort(key=peek)
print(c, seen)
d = [2, 1]
try:
    d.sort(key=lambda x: d.clear() or 1 // (x - 1))
except ZeroDivisionError as e:
    print(e, d)

class Weird:
    def __lt__(self, other):
        return [0]

class NoLess:
    def __gt__(self, other):
        return True

print(len(sorted([Weird(), Weird()])), len(sorted([NoLess(), NoLess()])))
