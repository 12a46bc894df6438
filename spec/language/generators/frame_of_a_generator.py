# gi_frame tells where a generator waits.
def g():
    yield 1
    yield 2

x = g()
print(x.gi_frame is not None, x.gi_frame.f_lineno)
next(x)
print(x.gi_frame.f_lineno, x.gi_frame.f_code is x.gi_code, x.gi_code.co_name)
print(list(x), x.gi_frame)
