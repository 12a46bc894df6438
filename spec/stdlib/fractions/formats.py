# Format specifiers of fractions: general ones, and those of floats, exactly.
from fractions import Fraction as F

for s in ('', '.2f', '+.3g', '10', '<10', '#', '+', '_', '010.2f', '%', 'e', ',.2f', 'z.1f', '>+10', 'z<10', '.0e', '010,.3f', '#.3g', 'G', '020_.1f', '^+12_',
          '*=+10,.1f', '<010.2f', '010', '.f', '.2', 's', ',10'):
    for v in (F(-7, 3000), F(123456789, 10), F(0), F(1, 7) * 10 ** 20):
        try:
            print(f'{s}: [{v:{s}}]', end=' ')
        except ValueError as e:
            print(e, end=' ')
    print()
for text in ('3 / 2', '3/ 2', ' 3 /2 ', '3//2', '1/-2'):
    try:
        print(F(text))
    except ValueError as e:
        print(e)
