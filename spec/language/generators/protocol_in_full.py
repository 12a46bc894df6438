# Generators: send, throw, close, return values, attributes.
def g():
    try:
        x = yield 1
        print('got', x)
        y = yield x
        return y
    finally: print('closed')
it = g()
print(next(it), it.send('s'), it.gi_frame is not None, it.gi_running, it.gi_code.co_name, it.__name__, it.__qualname__)
try: it.send('end')
except StopIteration as e: print(e.value)
print(it.gi_frame, next(it, 'done'))
it = g(); next(it); it.close(); it.close()
it = g()
try: it.send(5)
except TypeError as e: print(e)
try: it.throw(ValueError('x'))
except ValueError as e: print(repr(e))
def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
it = stubborn(); next(it)
try: it.close()
except RuntimeError as e: print(e)
def sub():
    r = yield 'a'
    print('sub got', r)
    return 'result'
def deleg():
    r = yield from sub()
    print('r', r)
    yield from [1, 2]
    try: yield from err()
    except ValueError as e: print('caught', e)
def err():
    yield 'e'
    raise ValueError('from err')
d = deleg()
print(next(d), d.send('S'), next(d), next(d), next(d, 'end'))
def rec():
    yield 1
    try: next(me)
    except ValueError as e: print(e)
    yield 2
me = rec(); print(list(me))
def si():
    yield 1
    raise StopIteration('x')
try: list(si())
except RuntimeError as e: print(e, repr(e.__cause__))
def thrower():
    while True:
        try: v = yield
        except ValueError as e: print('in', e)
t = thrower(); next(t); t.throw(ValueError('1')); t.throw(ValueError('2'))
try: t.throw(KeyError('k'))
except KeyError: print('out')
try: next(t)
except StopIteration: print('finished')
print((lambda: (yield 5))().__next__(), [*(i for i in range(3))], sum(x * x for x in range(4)), (x for x in 'a').__name__)
it = iter(x for x in [1]); print(iter(it) is it, it.gi_yieldfrom)
for bad in (lambda: it.throw(5), lambda: it.throw(), lambda: it.send(), lambda: it.close(1)):
    try: bad()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
def ret():
    return 5
    yield
try: next(ret())
except StopIteration as e: print(e.value)
def gclose():
    try: yield 1
    except GeneratorExit: return 'closed value'
gc = gclose(); next(gc); print(gc.close())
