# Logarithms are rounded half to even, whatever the context's rounding.
from decimal import *

for rounding in ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_05UP:
    for prec in 1, 2, 3:
        c = Context(prec=prec, rounding=rounding, Emax=999999, Emin=-999999, traps=[])
        for x in '1E+999999', '1E-999999', '1E+12345', '1E+15', '1E+25', '1E+995', '1E+10', '1', '1E-25':
            c.clear_flags()
            print(rounding, prec, x, c.log10(Decimal(x)), c.ln(Decimal(x)), [f.__name__ for f, on in c.flags.items() if on])
