# Contexts: attributes, limits, signal dicts, the current one, copies and traps.
import decimal
from decimal import *


def t(f, *args, **keywords):
    try:
        print(f.__name__, args[1:], keywords, repr(f(*args, **keywords)))
    except Exception as e:
        print(f.__name__, args[1:], keywords, type(e), e)


c = getcontext()
print(c, type(c.flags), c.flags, c.traps)
print(DefaultContext, BasicContext, ExtendedContext, MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, HAVE_THREADS, HAVE_CONTEXTVAR)
for options in (dict(prec=0), dict(prec='x'), dict(rounding='x'), dict(Emin=1), dict(Emax=-1), dict(capitals=2), dict(clamp=2), dict(flags=5), dict(traps=[5]), dict(traps=[Inexact]),
                dict(flags={Inexact: True}), dict(foo=1), dict(prec=10**18), dict(prec=2**70), dict(flags=[Rounded, Clamped]), dict(traps={}), dict(traps=dict.fromkeys(c.traps, True)), dict(prec=None, Emax=5)):
    t(lambda **k: Context(**k), **options)
for n, v in (('prec', 0), ('prec', 'x'), ('rounding', 'x'), ('Emin', 1), ('clamp', 5), ('capitals', 'x'), ('flags', {}), ('traps', 5), ('Emax', 2**70)):
    t(setattr, c, n, v)
t(delattr, c, 'prec'); t(getattr, c, 'foo')
f = c.flags
t(f.__getitem__, 5); t(f.__setitem__, Inexact, 1); t(f.__delitem__, Inexact)
print(f[Inexact], len(f), list(f), f.copy(), f == f.copy(), f.get(5), Inexact in f, list(f.items())[:2])
c.clear_flags()
print(f[Inexact], c.flags is f)
t(setcontext, 5); t(localcontext, 5); t(localcontext, foo=1)
with localcontext(prec=5) as d:
    print(d is getcontext(), Decimal(1) / 3, d.flags[Inexact], c.flags[Inexact])
    d.prec = 3
    print(Decimal(2) / 3)
print(getcontext() is c, Decimal(2) / 3)
mine = Context(prec=4, rounding=ROUND_UP)
with localcontext(mine, Emax=3) as d:
    print(Decimal(1) / 3, mine.Emax, d.Emax, d is mine)
    t(lambda: Decimal(999) * 1000)
setcontext(mine)
print(getcontext() is mine, Decimal(1) / 3, mine.copy(), mine.copy() is mine, mine.__reduce__()[1][:6])
setcontext(c)
for signal, work in ((Inexact, lambda: Decimal(1) / 3), (Rounded, lambda: Decimal('1.000') / 1 * Decimal('1' + '0' * 30)), (Clamped, lambda: Decimal(0) / Decimal('inf')), (Subnormal, lambda: Decimal('1E-1000010') * 1),
                     (Underflow, lambda: Decimal('1E-999999') / Decimal('1E+40')), (Overflow, lambda: Decimal('1E+999999') * 10), (DivisionByZero, lambda: Decimal(1) / 0), (InvalidOperation, lambda: Decimal(0) / 0), (FloatOperation, lambda: Decimal(1.5) > 1.25)):
    with localcontext() as d:
        d.clear_traps()
        print(signal.__name__, work(), [s.__name__ for s in d.flags if d.flags[s]])
        d.traps[signal] = True
        try:
            work()
        except signal as e:
            print(type(e).__name__, e, e.args)
for e in (DecimalException, Clamped, InvalidOperation, DivisionByZero, Inexact, Rounded, Subnormal, Overflow, Underflow, FloatOperation, decimal.ConversionSyntax, decimal.DivisionUndefined):
    print(e, [b.__name__ for b in e.__mro__])
print(c.Etiny(), c.Etop(), c.radix(), [n for n in dir(decimal) if n[0] != '_'])
