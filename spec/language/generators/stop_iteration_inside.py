# StopIteration raised in a generator becomes a RuntimeError.
def show(f):
    try:
        print('value', repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, '| cause', type(e.__cause__).__name__, '| context', type(e.__context__).__name__)

def stop():
    yield 1
    raise StopIteration(5)
x = stop(); next(x)
show(lambda: next(x))
def stop2():
    yield next(iter([]))
show(lambda: list(stop2()))
