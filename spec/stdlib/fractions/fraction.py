# Fraction: making, arithmetic, rounding, comparison, format.
import math
import numbers
from fractions import Fraction as F

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda:F(1,3)); t(lambda:F('3/4')); t(lambda:F('-1.25e2')); t(lambda:F(0.5)); t(lambda:F(6,-4)); t(lambda:F(1,0)); t(lambda:F('x'))
t(lambda:F('1/0')); t(lambda:F(1.5,2)); t(lambda:F()); t(lambda:F(F(1,2),F(3,4))); t(lambda:str(F(3,1))); t(lambda:str(F(1,2)))
t(lambda:F(1,2)+F(1,3)); t(lambda:F(1,2)-1); t(lambda:2*F(1,2)); t(lambda:F(1,2)/F(1,4)); t(lambda:1/F(2,3)); t(lambda:F(1,2)+0.5)
t(lambda:F(7,2)//1); t(lambda:F(7,2)%1); t(lambda:divmod(F(7,2),F(1,3))); t(lambda:F(2,3)**2); t(lambda:F(2,3)**-2); t(lambda:F(4)**0.5)
t(lambda:2**F(3)); t(lambda:2**F(1,2)); t(lambda:F(0)**-1); t(lambda:-F(1,2)); t(lambda:abs(F(-1,2))); t(lambda:int(F(-7,2)))
t(lambda:math.floor(F(-7,2))); t(lambda:math.ceil(F(-7,2))); t(lambda:round(F(5,2))); t(lambda:round(F(22,7),2)); t(lambda:float(F(1,3)))
t(lambda:F(1,2)==0.5); t(lambda:F(1,2)<1); t(lambda:F(1,2)==F(2,4)); t(lambda:hash(F(1,2))==hash(0.5)); t(lambda:hash(F(3))==hash(3))
t(lambda:bool(F(0))); t(lambda:F(3.14159).limit_denominator(1000)); t(lambda:F('0.1').limit_denominator(5)); t(lambda:F(1,2).numerator)
t(lambda:F(1,2).as_integer_ratio()); t(lambda:sum([F(1,2),F(1,3)])); t(lambda:max(F(1,2),F(2,3))); t(lambda:F(1,2)+'a')
t(lambda:F.from_float(0.25)); t(lambda:isinstance(F(1),numbers.Rational)); t(lambda:F(1,3)/0); t(lambda:F([1])); t(lambda:{F(1,2):1}[0.5])
t(lambda:f'{F(1,3):.3f}'); t(lambda:f'{F(22,7):10.2f}|'); t(lambda:f'{F(1,4):.0%}'); t(lambda:f'{F(1,2)}'); t(lambda:F(1,2)*1j)
t(lambda:F(' 1_000/3 ')); t(lambda:F(5).is_integer()); t(lambda: sorted([F(1,2),0.3,1]))
