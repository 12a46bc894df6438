# Comparisons, calls, subscripts and assertions of literals that are hardly meant so.
x = 1
print(x is 1, x is not 'a', not x is 2, -1 is x, 1 + 1 is x, (1,) is x, 2 is None, None is None, x is True, x is ...)
print(2 ** 70 is x, 'a' * 3 is x, 1 / 2 is x, [] is x, f'a' is x, b'' is x is 3)
try:
    [1, 2]['a']
except TypeError as e:
    print(e)
for f in (lambda: 'a' (), lambda: [1] (2), lambda: {1: 2} (3), lambda: None[0], lambda: 5[0], lambda: 'abc'[1.5], lambda: (1, 2)['a'], lambda: {1}[0]):
    try:
        f()
    except TypeError as e:
        print(e)
print('abc'[True], 'abc'[1:], {1: 2}[1])
assert (x, 'always')
assert () == ()
while x is 1:
    x = 2
try:
    pass
finally:
    print(x is 2)


class C:
    flag = 0 is 0

    def method(self, a=1 is 1):
        return 'a' is a


print(C.flag, C().method(), [y is 1 for y in [1]], f'{x is 2}')
