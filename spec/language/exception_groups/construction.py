# What a group may hold, and which class it gets.
def attempt(f, *args, **kw):
    try:
        r = f(*args, **kw)
        print(type(r).__name__, repr(r), str(r), r.args)
    except Exception as e:
        print(type(e).__name__, e)
attempt(ExceptionGroup, 'a', [ValueError(1)])
attempt(BaseExceptionGroup, 'a', [ValueError(1)])
attempt(BaseExceptionGroup, 'a', (ValueError(1), KeyboardInterrupt()))
attempt(ExceptionGroup, 'a', [KeyboardInterrupt()])
attempt(ExceptionGroup, 'a', [])
attempt(ExceptionGroup, 'a', [1])
attempt(ExceptionGroup, 'a', [ValueError])
attempt(ExceptionGroup, 'a', 5)
attempt(ExceptionGroup, 'a', {ValueError(1)})
attempt(ExceptionGroup, 5, [ValueError()])
attempt(ExceptionGroup, 'a')
attempt(ExceptionGroup)
attempt(ExceptionGroup, 'a', [ValueError()], 3)
attempt(ExceptionGroup, message='a', exceptions=[ValueError()])
class E(ExceptionGroup): pass
class B(BaseExceptionGroup): pass
class X(B, ValueError): pass
attempt(E, 'e', [KeyError()])
attempt(E, 'e', [SystemExit()])
attempt(B, 'b', [KeyError()])
attempt(B, 'b', [SystemExit()])
attempt(X, 'x', [SystemExit()])
print(ExceptionGroup.__mro__)
