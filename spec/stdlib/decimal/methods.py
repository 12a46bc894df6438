# Methods of Decimal with their arguments by position and name, with contexts and roundings.
from decimal import *


def t(f, *args, **keywords):
    try:
        print(f.__name__, args, keywords, repr(f(*args, **keywords)))
    except Exception as e:
        print(f.__name__, args, keywords, type(e).__name__, e)


d = Decimal('5.55')
t(d.quantize, 'x'); t(d.quantize, Decimal(1), 'x'); t(d.quantize, Decimal(1), rounding=5); t(d.quantize, Decimal(1), context=5); t(d.quantize, Decimal('.1'), ROUND_DOWN); t(d.quantize, 1); t(d.quantize, exp=Decimal('.1'), context=Context(rounding=ROUND_UP))
for how in (ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(how, [str(Decimal(x).quantize(Decimal(1), how)) for x in ('1.5', '2.5', '-1.5', '-2.5', '0.1', '-0.1', '5.01', '1.99', '-9.5')], Decimal('2.5').to_integral_value(how), Decimal('2.5').to_integral_exact(how), Decimal('-2.5').to_integral(how))
t(d.compare, 1.5); t(d.max, 'x'); t(d.max, 6); t(d.min, 6); t(d.max_mag, -6); t(d.min_mag, -6); t(d.compare, 6); t(d.compare_signal, Decimal('nan')); t(d.compare_total, Decimal('5.550')); t(d.compare_total_mag, -6)
t(d.exp); t(d.exp, context=Context(prec=5)); t(d.ln); t(d.log10); t(d.sqrt); t(d.logb); t(d.fma, 2, 3); t(d.fma, 2, 3, Context(prec=2)); t(d.next_plus); t(d.next_minus); t(d.next_toward, 9); t(d.remainder_near, 2)
t(d.normalize); t(Decimal('1.500').normalize); t(Decimal('1E+3').normalize); t(Decimal('100').normalize); t(d.rotate, 1); t(d.shift, 2); t(d.shift, -1); t(d.scaleb, 3); t(d.scaleb, Decimal('1.5')); t(d.copy_sign, -1); t(d.copy_abs); t(d.copy_negate); t(d.same_quantum, Decimal('.01'))
t(d.is_canonical); t(d.canonical); t(d.is_finite); t(d.is_infinite); t(d.is_nan); t(d.is_normal); t(d.is_qnan); t(d.is_signed); t(d.is_snan); t(d.is_subnormal); t(d.is_zero); t(d.conjugate); t(d.radix); t(d.number_class); t(d.to_eng_string)
t(Decimal(1100).logical_and, 1010); t(Decimal(1100).logical_or, Decimal(1010)); t(Decimal(1100).logical_xor, 1010); t(Decimal(1).logical_invert); t(Decimal(12).logical_and, 1); print(d.real, d.imag)
c = Context(prec=6, traps=[])
t(c.add, 1, 2); t(c.add, 1, 'x'); t(c.add, 1.5, 2); t(c.power, 2, 3); t(c.power, 2, 3, 5); t(c.power, a=2, b=3, modulo=3); t(c.abs, -1); t(c.exp, 1); t(c.fma, 1, 2, 3); t(c.divmod, 7, 2); t(c.divide, 1, 3); t(c.subtract, 1, 3)
t(c.to_sci_string, Decimal('1.23456789')); t(c.plus, Decimal('1.23456789')); t(c.minus, 0); t(c.quantize, Decimal('1.23456789'), Decimal('.01')); t(c.number_class, Decimal('1e-1000003')); t(c.copy_decimal, 3); t(c.is_zero, 0); t(c.sqrt, -1); t(c.compare, 1, Decimal('snan'))
for f in ('exp', 'ln', 'log10', 'sqrt'):
    for x in ('1', '2', '10', '0.5', '1000', '1.0000000000000000000000000001', '1e-30', '99999', '0', '-1', 'inf', '3.14159265358979', '1E+50', '0.999999999999'):
        print(f, x, getattr(Context(prec=28, traps=[]), f)(Decimal(x)), getattr(Context(prec=60, traps=[]), f)(Decimal(x)))
