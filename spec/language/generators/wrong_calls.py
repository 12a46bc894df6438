# What send, throw, close and next say about a finished generator and wrong arguments.
def show(f):
    try:
        print('value', repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, '| cause', type(e.__cause__).__name__, '| context', type(e.__context__).__name__)

def g():
    yield 1
    yield 2
    return 3

x = g()
print(next(x), next(x))
show(lambda: next(x))
show(lambda: next(x))
show(lambda: x.send(1))
show(lambda: x.throw(ValueError('a')))
show(lambda: x.close())
x = g()
show(lambda: x.send(5))
show(lambda: x.send(None))
show(lambda: x.throw(ValueError))
show(lambda: next(x))
x = g()
show(lambda: x.throw(KeyError('k')))
show(lambda: next(x))
x = g()
show(lambda: x.throw(5))
show(lambda: x.throw())
show(lambda: x.throw(1,2,3,4))
show(lambda: x.send())
show(lambda: x.send(1, 2))
show(lambda: x.close(1))
show(lambda: x.__next__(1))
show(lambda: x.send(value=1))
