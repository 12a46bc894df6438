# except* within except*, loops, functions and generators.
def f(n):
    for i in range(n):
        try:
            try:
                raise ExceptionGroup('g', [ValueError(i), TypeError(i)])
            except* ValueError as e:
                try:
                    raise ExceptionGroup('inner', [KeyError(i), e])
                except* KeyError as k:
                    print('inner', repr(k))
        except* TypeError as t:
            print('outer', repr(t))
        except* ValueError as v:
            print('outer', repr(v))
        for j in range(3):
            try:
                raise ValueError
            except* ValueError:
                for k in range(2):
                    if k: break
                    continue
f(2)

def g():
    try:
        yield 1
    except* ValueError as e:
        yield repr(e)
    yield 'end'
it = g()
print(next(it), it.throw(ValueError('thrown')), next(it))
