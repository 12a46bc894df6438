# What may stand in an except clause, and when it is evaluated.
def catch(e, kinds):
    try:
        raise e
    except kinds as x:
        return 'caught ' + repr(x)
print(catch(KeyError(1), (ValueError, KeyError)), catch(KeyError(1), LookupError))
both = (TypeError, ValueError)
print(catch(TypeError(), both), catch(ValueError(), both + (KeyError,)))
for bad in (3, 'x', int, [ValueError], None, (ValueError, 3)):
    try:
        print(catch(KeyError(1), bad))
    except TypeError as e:
        print(e, repr(e.__context__))
try:
    raise ValueError
except ():
    print('never')
except ValueError:
    print('an empty tuple catches nothing')
def evaluated():
    print('evaluated')
    return ValueError
try:
    pass
except evaluated():
    pass
try:
    raise KeyError
except evaluated():
    print('no')
except KeyError:
    print('second clause')
try:
    try:
        raise KeyError('x')
    except undefined_name:
        pass
except NameError as e:
    print(e, repr(e.__context__))
class Meta(type):
    def __instancecheck__(c, x): return True
class Any(Exception, metaclass=Meta): pass
try:
    try:
        raise ValueError('not an instance')
    except Any:
        print('wrong')
except ValueError as e:
    print(e)
