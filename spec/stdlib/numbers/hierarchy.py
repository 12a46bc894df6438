# The abstract classes of numbers.
import numbers

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: [c.__name__ for c in (numbers.Number,numbers.Complex,numbers.Real,numbers.Rational,numbers.Integral) if isinstance(5,c)])
t(lambda: isinstance(2.5,numbers.Rational)); t(lambda: isinstance(True,numbers.Integral)); t(lambda: isinstance('a',numbers.Number))
t(lambda: isinstance(1j,numbers.Real))
