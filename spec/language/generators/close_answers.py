# What close() answers and raises.
def show(f):
    try:
        print('value', repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, '| cause', type(e.__cause__).__name__, '| context', type(e.__context__).__name__)

def closing():
    try:
        yield 1
    except GeneratorExit:
        print('exit')
        return 42
x = closing(); next(x)
print(x.close())
print(x.close())
def ignore():
    try:
        yield 1
    except GeneratorExit:
        yield 2
x = ignore(); next(x)
show(x.close)
def closeraise():
    try:
        yield 1
    finally:
        raise OSError('in finally')
x = closeraise(); next(x)
show(x.close)
show(x.close)
def reraises():
    try:
        yield 1
    except GeneratorExit as e:
        print(repr(e))
        raise
x = reraises(); next(x); print(x.close())
