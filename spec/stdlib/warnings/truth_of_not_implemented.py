# The truth of NotImplemented warns, also where the script has filters of its own.
import warnings

def truths():
    if NotImplemented:
        pass
    return [bool(NotImplemented), not NotImplemented, NotImplemented or 1, any([NotImplemented])]

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(truths())
print([(w.category.__name__, str(w.message)) for w in caught[:1]], len(caught))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for f in (lambda: not NotImplemented, lambda: 1 if NotImplemented else 2, lambda: isinstance(1, type('C', (type,), {'__instancecheck__': lambda *a: NotImplemented})('D', (), {}))):
        try:
            print(f())
        except DeprecationWarning as e:
            print(e)
