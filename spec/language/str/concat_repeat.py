# + and * on strings, their augmented forms, and the messages for wrong operands.
print('a' + 'b', 'a' * 3, 3 * 'a', 'a' * 0 == '', 'a' * -5 == '', 'ab' * True, '' * 10**9 == '', '' + '' == '', 'é' + '😀')
s = 'x'
t = s
s += 'y'
s *= 2
print(s, t)
out = ''
for i in range(20):
    out += str(i)
print(out, len(out))
n = 'abc'
for f in (lambda: 'a' + 1, lambda: 1 + 'a', lambda: 'a' + None, lambda: 'a' + b'b', lambda: 'a' + ['b'], lambda: 'a' - 'b', lambda: 'a' * 'b', lambda: 'a' * 1.5, lambda: 'a' * None, lambda: n / 2, lambda: n // 'a', lambda: n ** 2, lambda: -n, lambda: 'a' & 'b', lambda: 1.5 + 'a', lambda: ('a',) + 'b', lambda: [] + 'a', lambda: 'a' @ 'b', lambda: n << 1, lambda: divmod(n, 2), lambda: 'a' * 10**20):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def augmented(left, right):
    left += right
    return left
for left, right in [('a', 1), (1, 'a'), ('a', None), (None, 'a'), ('a', ['b'])]:
    try:
        print(augmented(left, right))
    except TypeError as e:
        print(e)
print(augmented(['a'], 'bc'))
