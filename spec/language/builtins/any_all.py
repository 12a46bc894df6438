# any and all: short circuit, truth of values, empty iterables.
print(any([]), all([]), any([0, 1]), all([1, 0]), any(['', 'a']), all(['a', 'b']), any({0: 1}), all({1: 0}), any('a'), any(''), all(range(1, 3)), all(range(3)), any(x > 5 for x in range(10)), all(x < 5 for x in range(5)), any([[]]), all([[]]), any([None]), any({0}), all([(0,)]))
log = []
def v(x):
    log.append(x)
    return x
print(any(v(x) for x in (0, 2, 3)), all(v(x) for x in (1, 0, 3)), any(map(v, [0, 0, 'x', 'y'])), log)
class B:
    def __init__(self, value):
        self.value = value
    def __bool__(self):
        log.append(f'bool {self.value}')
        return self.value
log.clear()
print(any([B(False), B(True), B(True)]), all([B(True), B(False), B(True)]), log)
it = iter([0, 1, 2])
print(any(it), list(it), type(any([5])).__name__)
for f in (lambda: any(5), lambda: all(None), lambda: any(), lambda: all([1], [2]), lambda: any(1, 2), lambda: all(x=1), lambda: any(1 // x for x in (0,)), lambda: any([1, 1 // 1]), lambda: all(int)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def is_sorted(xs):
    return all(a <= b for a, b in zip(xs, xs[1:]))
print(is_sorted([1, 2, 2, 3]), is_sorted([2, 1]), is_sorted([]), [n for n in range(2, 30) if not any(n % d == 0 for d in range(2, n))], any(w.startswith('b') for w in ['abc', 'bcd']), all(isinstance(x, int) for x in [1, True, 2]))
