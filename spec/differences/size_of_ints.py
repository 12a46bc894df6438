# category: Numbers
# what: Ints of more than 2**20 bits raise OverflowError.
# cause: JavaScript engines have limits of their own, which differ; a script must not depend on them.
# instead: Compute modulo something: `pow(a, b, m)`.

print((1 << 2**20 - 1).bit_length())
for make in (lambda: 1 << 2**20, lambda: 2 ** (2**21), lambda: -(1 << 2**19) ** 4):
    try:
        print(make().bit_length())
    except OverflowError as e:
        print(type(e).__name__, e)
