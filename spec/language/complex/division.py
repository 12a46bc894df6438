# Division by Smith's method: zeros, infinities and NaN in each part.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

inf, nan = float('inf'), float('nan')
values = [0.0, -0.0, 1.0, -2.5, inf, nan, 1e300]
for re in values:
    for im in values:
        t(lambda: (1 + 2j) / complex(re, im))
        t(lambda: complex(re, im) / (3 - 0.5j))
        t(lambda: complex(re, im) * complex(im, re))
