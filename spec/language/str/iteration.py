# Iterating, unpacking, zipping, reversing and enumerating strings.
for c in 'héy😀':
    print(c, ord(c), end=' ')
print()
a, b, *rest = 'hello'
print(a, b, rest, [*'abc'], {*'a'}, (*'xy',), list('abc'), tuple('ab'), dict(['ab', 'cd']), list(reversed('abc')), list(enumerate('ab', 1)), list(zip('ab', 'xyz')))
it = iter('ab')
print(next(it), next(it), next(it, 'done'), list(it), type(it).__name__)
print([c * 2 for c in 'abc'], {c: i for i, c in enumerate('abca')}, sorted({c for c in 'hello'}), max('hello'), min('hello'), sum(map(ord, 'abc')), any(c.isdigit() for c in 'ab1'), all('abc'), ''.join(sorted('python', reverse=True)))
print('a' in 'abc', *'abc', sep='-')
counts = {}
for ch in 'mississippi':
    counts[ch] = counts.get(ch, 0) + 1
print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
for f in (lambda: next(iter('')),):
    try:
        f()
    except StopIteration as e:
        print(type(e).__name__, repr(e))
try:
    x, y = 'abc'
except ValueError as e:
    print(e)
try:
    x, y, z = 'ab'
except ValueError as e:
    print(e)
try:
    x, y = 'a'
except ValueError as e:
    print(e)
