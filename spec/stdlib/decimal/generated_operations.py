# Operations of contexts on generated numbers: every precision, rounding and limit, results and flags.
import random
from decimal import *

r = random.Random(12)


def num():
    k = r.random()
    if k < .06: return r.choice(['NaN','-NaN','sNaN','Infinity','-Infinity','NaN123','-sNaN45','0','-0','0E+5','-0.000','1','-1','10','1.000', '0.1', '1E+10'])
    n = r.choice([1,2,3,5,9,10,15,28,29,30,40])
    d = str(r.randrange(10**n))
    if r.random() < .3: d = d[:2] + '0' * r.randrange(10)
    if r.random() < .2: d = r.choice(['5','50','15','25','49999','50001','9','99','999999999','1','01','101','110'])
    e = r.choice([0,0,0,-1,-2,-3,1,2,-10,5,-28,-30,30, r.randrange(-50,50)])
    if r.random() < .05: e = r.choice([999990, -999990, 99, -99, 5000,-5000, -1000010, 999999])
    return r.choice(['','-']) + d + ('E%d' % e if e else '')
una = 'exp ln log10 sqrt logb logical_invert next_minus next_plus normalize number_class is_normal is_subnormal to_eng_string canonical copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero abs minus plus to_sci_string to_integral_exact to_integral_value'.split()
bina = 'compare compare_signal compare_total compare_total_mag copy_sign logical_and logical_or logical_xor max max_mag min min_mag next_toward remainder_near rotate same_quantum scaleb shift add subtract multiply divide divide_int quantize remainder power divmod'.split()
for i in range(1200):
    c = Context(prec=r.choice([1,2,3,5,9,16,28,28,28,34,50]), rounding=r.choice([ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]), Emin=r.choice([-999999,-999999,-99,-5,-383]), Emax=r.choice([999999,999999,99,5,384]), clamp=r.choice([0,0,1]), capitals=r.choice([0,1]), traps=[])
    k = r.random()
    if k < .3: f, n = r.choice(una), 1
    elif k < .93: f, n = r.choice(bina), 2
    else: f, n = 'fma', 3
    args = [num() for _ in range(n)]
    if f in ('shift', 'rotate', 'scaleb') and r.random() < .8: args[1] = str(r.randrange(-12, 12))
    if f == 'quantize' and r.random() < .8: args[1] = '1E%d' % r.randrange(-40, 20)
    if f == 'power' and r.random() < .8: args[1] = r.choice([str(r.randrange(-40, 60)), '0.5', '-0.5', '1.5', '0.333', '2', '-1', '1E3'])
    if f.startswith('logical'): args = [a if r.random() < .3 else bin(r.randrange(2**r.choice([1,5,20,40])))[2:] for a in args]
    try:
        v = getattr(c, f)(*map(Decimal, args))
    except Exception as e:
        v = type(e).__name__
    print(f, args, c.prec, c.rounding, c.Emin, c.Emax, c.clamp, '->', v, c.flags and [s.__name__ for s in c.flags if c.flags[s]])
