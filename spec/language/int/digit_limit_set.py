# sys.set_int_max_str_digits() sets the limit of conversions, 0 lifts it.
import sys

print(sys.get_int_max_str_digits())
sys.set_int_max_str_digits(0)
print(len(str(10 ** 5000)), int('7' * 6000) % 1000007, sys.get_int_max_str_digits())
sys.set_int_max_str_digits(700)
for f in (lambda: str(10 ** 800), lambda: int('1' * 800), lambda: f'{10 ** 800}', lambda: sys.set_int_max_str_digits(5), lambda: int('f' * 900, 16) % 10):
    try:
        print(f())
    except ValueError as e:
        print(e)
