# map and filter: laziness, several iterables, None as predicate, errors from inside.
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(pow, [2, 3], [3, 2])), list(map(max, 'ab', 'ba', 'cc')), list(map(len, ['a', 'bb'])), list(map(str.upper, 'ab')), list(map(int, '12')), list(map(lambda *a: a, [1], [2], [3])), list(map(dict, [[('a', 1)]])), sum(map(int, '123')), ''.join(map(chr, [104, 105])), list(map(None.__eq__, [None])), list(map(bool, [0, 1])))
print(list(filter(None, [0, 1, '', 'a', [], [0], None])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isdigit, 'a1b2')), list(filter(bool, {0: 1, 1: 0})), ''.join(filter(lambda c: c not in 'aeiou', 'hello')), list(filter(lambda x: 'yes' if x else '', [0, 1])), list(filter(None, '')), tuple(filter(int, ['0', '1'])))
log = []
def f(x):
    log.append(x)
    return x * 2
m = map(f, iter([1, 2, 3]))
print(type(m).__name__, log, next(m), log, list(m), log, list(m), iter(m) is m)
fl = filter(f, [0, 1, 0, 2])
log.clear()
print(type(fl).__name__, next(fl), log, list(fl), log)
print(list(map(f, filter(lambda x: x > 1, range(4)))), list(filter(lambda p: p[0] < p[1], zip([1, 5], [2, 3]))), list(map(lambda x: [x], 'ab')), [*map(lambda kv: kv[0], {'k': 1}.items())])
for g in (lambda: map(str), lambda: map(), lambda: map(str, 5), lambda: list(map(5, [1])), lambda: filter(str), lambda: filter(None, 5), lambda: list(filter(5, [1])), lambda: list(map(lambda a: a, [1], [2])), lambda: list(map(lambda a, b: a, [1])), lambda: filter(), lambda: filter(None, [1], [2]), lambda: list(map(int, ['1', 'x'])), lambda: len(map(str, [])), lambda: map(str, [])[0], lambda: list(map(None, [1])), lambda: next(map(str, [])), lambda: map(str, [1], key=1), lambda: list(filter(lambda: 1, [1]))):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
m = map(lambda x: 1 // x, [1, 0, 2])
print(next(m))
try:
    next(m)
except ZeroDivisionError as e:
    print(e, list(m))
class Truth:
    def __bool__(self):
        raise ValueError('no truth')
try:
    list(filter(None, [Truth()]))
except ValueError as e:
    print(e)
