# add, remove, discard, pop, clear, update: effects and errors.
s = {1, 2, 3}
print(s.add(4), s.add(1), s, s.remove(1), s.discard(9), s.discard(2), s, s.pop() in (3, 4), len(s), s.clear(), s, s.add((1, 2)), s, s.add(frozenset([1])), len(s))
s = set(range(5))
print(s.pop(), s.pop(), str(s), sorted(s), s.copy() == s, s.update('ab'), len(s), s.discard('a'), 'a' in s, 'b' in s, frozenset() in s)
s = {frozenset({1}), 5}
print({1} in s, s.discard({1}), s, s.add(frozenset({2})), s.remove({2}), s)
out = []
s = {5, 6, 7}
while s:
    out.append(s.pop())
print(sorted(out), s)
s = {1}
for f in (lambda: s.remove(9), lambda: s.remove('x'), lambda: set().pop(), lambda: s.add([]), lambda: s.add(), lambda: s.add(1, 2), lambda: s.remove(), lambda: s.discard([]), lambda: s.remove([]), lambda: s.pop(0), lambda: s.update(5), lambda: s.update([[]]), lambda: s.append(1), lambda: s.remove((1, 2)), lambda: s.remove(None), lambda: s.add(x=1), lambda: set.add(1, 2), lambda: set.add(), lambda: s.index(1), lambda: s.remove({1, 2}), lambda: s.clear(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s = {1, 2, 3}
seen = []
try:
    for x in s:
        seen.append(x)
        s.add(x + 10)
except RuntimeError as e:
    print(e, len(seen))
try:
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print(e)
it = iter({1})
print(next(it), next(it, 'end'), type(it).__name__)
print([x for x in sorted(s)], {x for x in s if x > 1} <= s)
