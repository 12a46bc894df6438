# Floats whose value is an integer stay floats and print with .0; conversions truncate.
print(4 / 2, 3.0 * 2, 2.0 + 1, 10 // 2.5, 1e3, 5.0 % 3, float(7), 7.0 == 7)
print(int(2.9), int(-2.9), int(1e15), int(1e22), int(1e23), int(-1e300) == -int(1e300), int(123456789012345678.0))
print([1.0, 2.0], (1.0,), {1.0: 2.0}, {3.0}, str([0.0, -0.0, 1e16, 1e15]))
numbers = [1, 2, 3]
text = 'abc'
for f in (lambda: numbers[1.0], lambda: range(3.0), lambda: 'a' * 2.0, lambda: text[0.0], lambda: chr(65.0), lambda: [0] * 1.0, lambda: text[1.0:], lambda: hex(1.0), lambda: 1.0 | 1, lambda: bytes(1.0)):
    try:
        print(f())
    except TypeError as e:
        print(e)
d = {1: 'int'}
d[1.0] = 'float'
d[True] = 'bool'
print(d, d[1], 1.0 in d, list(d)[0], type(list(d)[0]).__name__)
x = 0.0
while x < 1:
    x += 0.25
    print(x, end=' ')
print()
i = 5
i /= 5
print(i, type(i).__name__)
i //= 1
print(i, int(i))
print(1_000_000.0, 1e6, 123456789.0 * 10, 2.0**53, 2.0**53 + 1)
