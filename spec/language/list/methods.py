# append, extend, insert, remove, pop, index, count, reverse, copy, clear and their errors.
a = [3, 1, 2]
print(a.append(4), a.extend([5, 6]), a.extend('ab'), a.insert(0, 'start'), a.insert(-1, 'x'), a.insert(100, 'end'), a.insert(-100, 'first'), a)
print(a.remove('x'), a.pop(), a.pop(0), a.pop(-2), a.index(2), a.count(1), a.reverse(), a)
b = [1, 2, 1, 3, 1]
print(b.index(1, 1), b.index(1, -1), b.index(3, 0, 10), b.count(1), b.count(True), b.count('1'), b.remove(1), b, b.copy() == b, b.copy() is b, b.clear(), b, b.copy())
a = [1]
a.extend(a)
a.extend(x for x in a[:1])
a += (9,)
a += 'z'
a += {7: 0}
print(a, a.extend([]), a.extend({1, 1}), a)
a.insert(True, 'T')
try:
    a.insert(-10**20, 'low')
except OverflowError as e:
    print(e)
print(a)
c = [1, 2, 3]
for f in (lambda: c.remove(9), lambda: c.index(9), lambda: c.index(1, 1), lambda: [].pop(), lambda: c.pop(5), lambda: c.pop(-4), lambda: c.pop('a'), lambda: c.extend(5), lambda: c.extend(None), lambda: c.insert('a', 1), lambda: c.insert(1), lambda: c.append(), lambda: c.append(1, 2), lambda: c.index(), lambda: c.index(1, 'a'), lambda: c.pop(1, 2), lambda: c.sort(5), lambda: c.copy(1), lambda: c.reverse(1), lambda: c.clear(1), lambda: c.count(), lambda: c.remove(), lambda: list.append(1, 2), lambda: list.append(), lambda: c.add(1), lambda: c.push(1), lambda: c.length, lambda: c.insert(1.0, 2), lambda: c.append(x=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(c, c.index(3, -1), c.index(2, -2, -1), c.index(1, -100, 100))
