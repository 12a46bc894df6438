# Format specifications.
from decimal import *

for spec in ('', 'x', '5', '.2f', '10.2f', '<10', '^10', '+', ' ', '-', '010', '0=10', ',', ',.2f', '_', 'e', '.3e', 'E', 'g', 'G', '.3g', '%', '.1%', 'n', '#', 'z', 'z.1f', 'd', '*>20.5', 'f', 'F', '10',
             'é^9', '.', '.-1', '020,.3f', 'z,', '=+10', '.0f', '.0e', '.10g', '015,', '<010', '.0g', '.0%', '#.0f', '08.1e'):
    for text in ('1234567.891', '-0.00', '1E+10', 'NaN', '-Infinity', '0', '-0.04', '123E-10', '9.995', '2.5', '0E+3'):
        try:
            print(spec, text, repr(format(Decimal(text), spec)))
        except Exception as e:
            print(spec, text, type(e).__name__, e)
print(f'{Decimal("1.005"):.2f}', '{:>8}|{:+.1f}'.format(Decimal('1.5'), Decimal(2)), '%s %.2f %d' % (Decimal('1.50'), Decimal('2.345'), Decimal('7.9')))
with localcontext() as c:
    c.rounding = ROUND_UP
    print(f'{Decimal("1.001"):.2f} {Decimal("1.001"):.2e} {Decimal("1.001"):.2g}')
