# A negative number to a fractional power is complex, whether float or int.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: (-8) ** (1 / 3)); t(lambda: (-1) ** 0.5); t(lambda: pow(-2.0, 0.5)); t(lambda: (-8) ** -0.5); t(lambda: (-2.5) ** 1.5); t(lambda: (-4) ** 0.5)
t(lambda: float.__pow__(-8.0, 0.5)); t(lambda: (-8.0).__pow__(1)); t(lambda: (0.5).__rpow__(-4)); t(lambda: (-8) ** 3.0)
x = -4.0
x **= 0.5
print(x)
