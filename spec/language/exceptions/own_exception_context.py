# __context__, __cause__ and __suppress_context__.
def show(e):
    print(repr(e), repr(e.__context__), repr(e.__cause__), e.__suppress_context__)
try:
    try: raise ValueError(1)
    except ValueError: raise KeyError(2)
except KeyError as e: show(e)
try:
    try: raise ValueError(1)
    except ValueError as v: raise KeyError(2) from v
except KeyError as e: show(e)
try:
    try: raise ValueError(1)
    except ValueError: raise KeyError(2) from None
except KeyError as e: show(e)
try:
    try: raise ValueError(1)
    finally: raise KeyError(2)
except KeyError as e: show(e)
try:
    try: raise ValueError(1)
    except ValueError:
        try: raise KeyError(2)
        except KeyError: pass
        raise
except ValueError as e: show(e)
try: raise KeyError from ValueError
except KeyError as e: show(e)
e = ValueError(3)
e.__cause__ = KeyError(4); show(e)
e.__suppress_context__ = False; show(e)
e.__cause__ = None; e.__context__ = TypeError(5); show(e)
for n, v in (('__cause__', 5), ('__context__', 'x'), ('__suppress_context__', 1), ('__traceback__', 5), ('args', 5)):
    try: setattr(e, n, v)
    except TypeError as x: print(x)
def gen():
    try: yield 1
    except ValueError: raise KeyError('in gen')
g = gen(); next(g)
try: g.throw(ValueError('thrown'))
except KeyError as e: show(e)
def nested():
    try: 1 / 0
    except ZeroDivisionError:
        try: [][1]
        except IndexError:
            {}['k']
try: nested()
except KeyError as e:
    show(e); show(e.__context__); show(e.__context__.__context__)
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): raise RuntimeError('exit')
try:
    with CM(): raise ValueError('body')
except RuntimeError as e: show(e)
try: raise ValueError(1).with_traceback(None) from TypeError(2)
except ValueError as e: show(e)
a = ValueError('a')
try:
    try: raise a
    except ValueError: raise a
except ValueError as e: show(e)
