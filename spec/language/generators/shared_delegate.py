# Two generators delegate to one; a delegate that is running.
def show(f):
    try:
        print('value', repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, '| cause', type(e.__cause__).__name__, '| context', type(e.__context__).__name__)

def sh():
    yield 1
    yield 2
    yield 3
s = sh()
def u(): yield from s
a, b = u(), u()
print(next(a), next(b), next(a))
show(lambda: next(b))
# inner already executing
def rec():
    yield from r
r = rec()
show(lambda: next(r))
