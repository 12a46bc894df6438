# Unsupported operands: every operator, plain and augmented, with the types' names.
class A:
    pass

def augment(name, x, y):
    if name == '+': x += y
    elif name == '-': x -= y
    elif name == '*': x *= y
    elif name == '/': x /= y
    elif name == '//': x //= y
    elif name == '%': x %= y
    elif name == '**': x **= y
    elif name == '@': x @= y
    elif name == '<<': x <<= y
    elif name == '>>': x >>= y
    elif name == '&': x &= y
    elif name == '|': x |= y
    elif name == '^': x ^= y
    return x

plain = {
    '+': lambda x, y: x + y, '-': lambda x, y: x - y, '*': lambda x, y: x * y, '/': lambda x, y: x / y, '//': lambda x, y: x // y, '%': lambda x, y: x % y, '**': lambda x, y: x ** y,
    '@': lambda x, y: x @ y, '<<': lambda x, y: x << y, '>>': lambda x, y: x >> y, '&': lambda x, y: x & y, '|': lambda x, y: x | y, '^': lambda x, y: x ^ y,
}
for pair in [(A(), 1), (1, A()), (A(), A()), ([], {}), ((), 1), ({1}, 1), (None, 'a'), (A, A), (len, 1), (1.5, [])]:
    for name in plain:
        for form, f in (('', plain[name]), ('=', lambda x, y: augment(name, x, y))):
            try:
                print(name + form, f(*pair))
            except TypeError as e:
                print(name + form, e)
for f in (lambda: -A(), lambda: +[], lambda: ~{}, lambda: -'a', lambda: ~None, lambda: +A, lambda: abs('a'), lambda: abs(A()), lambda: divmod(1, 'a'), lambda: divmod(A(), 2), lambda: pow(A(), 2), lambda: round(A()), lambda: pow('a', 2, 3)):
    try:
        print(f())
    except TypeError as e:
        print(e)
