# category: Numbers
# what: A negative number to a fractional power raises ValueError.
# cause: There are no complex numbers yet.
# instead: Treat the sign yourself: `-((-x) ** (1 / 3))`.

for base, exponent in ((-8, 1 / 3), (-8.0, 0.5)):
    try:
        print(base ** exponent)
    except ValueError as e:
        print(type(e).__name__, e)
