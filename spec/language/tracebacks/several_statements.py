# Several statements on one line.
def f(x): y = x * 2; return y.missing
a = 1; b = f(a); c = 3
