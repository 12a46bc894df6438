# The wording of operators on operands that don't support them.
class A: pass
class B: pass
a, b = A(), B()
def aug(f):
    def run():
        return f()
    return run
def iadd():
    x = a
    x += 1
def isub():
    x = [1]
    x -= [1]
def ipow():
    x = a
    x **= 2
cases = [
    lambda: a + b, lambda: a - 1, lambda: 1 * a, lambda: a / 'x', lambda: a // None, lambda: a % [], lambda: a ** 2, lambda: a @ b,
    lambda: a << 1, lambda: a >> 1, lambda: a & b, lambda: a | b, lambda: a ^ b, lambda: a < b, lambda: a <= 1, lambda: 1 > a,
    lambda: a >= b, lambda: 1 + 'a', lambda: 'a' + 1, lambda: [] + (), lambda: () + [], lambda: 'a' * 'b', lambda: [1] * 1.5,
    lambda: {} + {}, lambda: {1} + {2}, lambda: None + 1, lambda: 1 < 'a', lambda: [1] < (1,), lambda: {} < {}, lambda: 1 in 5,
    lambda: 'a' in 5, lambda: 1 in 'abc', lambda: divmod(a, 1), lambda: pow(a, 2), lambda: pow(2, 3, 'x'), lambda: 1.5 | 1,
    lambda: ~'a', lambda: len(5), lambda: 1 << 1.0, lambda: print + 1, lambda: A + B, lambda: 'a' % 1, lambda: b'a' + 'a', lambda: {1} | [2],
    iadd, isub, ipow,
]
for c in cases:
    try:
        print(c())
    except TypeError as e:
        print(e)
