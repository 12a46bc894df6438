# No remainders with complex numbers; precisions have no leading zeros.
from fractions import Fraction as F

for f in (lambda: F(1, 2) % 1j, lambda: F(1, 2) // 1j, lambda: divmod(F(1, 2), 1j), lambda: 1j % F(1, 2), lambda: F(1, 2) * 1j,
          lambda: format(F(1, 3), '.010f'), lambda: format(F(1, 3), '.0f'), lambda: format(F(1, 3), '.10f')):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
