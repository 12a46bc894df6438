# min and max: ties take the first, keys, defaults, mixed numbers, and errors.
print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max('hello'), min('b', 'a'), max({1: 9, 5: 0}), min((2, 'b'), (2, 'a')), max([1, 2], [1, 3]), max(range(5)), min({4, 2}), max(x for x in (1, 3, 2)), min([5]), max(1, 2.5, True), min(1, True), max(True, 1), max(1.0, 1), min(1.0, 1), max(0.0, -0.0), max(-0.0, 0.0), min(2**53, 2.0**53 + 2))
words = ['bb', 'a', 'cc', 'd']
print(max(words, key=len), min(words, key=len), max(*words), max(words, key=lambda w: -len(w)), min(words, key=lambda w: w[-1]), max(1, -5, key=abs), min([[1, 2], [0]], key=len), max([], default='none'), min((), default=None), max([1], default=5), max({'a': 3, 'b': 7}, key={'a': 3, 'b': 7}.get), min(3, 1, key=None), max('a', 'B', key=str.lower), max([(1, 'a'), (1, 'b')], key=lambda t: t[0]))
calls = []
def key(x):
    calls.append(x)
    return x % 3
print(max([4, 2, 5, 8], key=key), calls)
class L:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        calls.append(f'{self.n}<{other.n}')
        return self.n < other.n
    def __gt__(self, other):
        calls.append(f'{self.n}>{other.n}')
        return self.n > other.n
calls.clear()
print(min(L(2), L(1), L(3)).n, max([L(2), L(1), L(3)]).n, calls)
for f in (lambda: max([]), lambda: min(()), lambda: max(5), lambda: min(), lambda: max(1, 'a'), lambda: min([1, None]), lambda: max(1, 2, default=3), lambda: max([1], foo=2), lambda: max(None), lambda: min([1], key=5), lambda: max([1, 2], key=5), lambda: max(key=len), lambda: max({}, key=len), lambda: min([[]], [1], key=lambda v: v[0]), lambda: max(''), lambda: min(default=1), lambda: max([1, 2], 'x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
nan = float('nan')
print(max(1, nan), max(nan, 1), min(1, nan), min(nan, 1), max([3, nan, 5]), sorted([2, 1]))
