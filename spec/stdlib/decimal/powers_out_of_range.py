# Powers far below the smallest number: libmpdec rounds those that it calculates to zero, and the others as the context says.
from decimal import *
for em in (999999, 9999, 999):
  for prec in (12, 28):
    c=Context(prec=prec, rounding=ROUND_UP, Emin=-em, Emax=em, traps=[])
    for x in ('16','0.5','123456','1e5','1.5', '3e10', '1.0001'):
        for y in ('-13836127','-138361270','-1383612700','-1383612','-138361','-13836', '-99999999','-10000000','-1000000','-100000','-12000'):
            if x=='0.5' : y=y[1:]
            c.clear_flags()
            print(em,prec,x,y,c.power(Decimal(x),Decimal(y)), int(c.flags[Clamped]), int(c.flags[Subnormal]))
