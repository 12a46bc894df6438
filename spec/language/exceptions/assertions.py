# assert with and without a message.
def check(x):
    assert x > 0
    assert x < 10, f'{x} is too big'
    assert x != 5, ('tuple', x)
    return x
for v in (1, 0, 10, 5):
    try:
        print(check(v))
    except AssertionError as e:
        print(repr(e), str(e))
def message():
    print('message evaluated')
    return 'm'
assert True, message()
try:
    assert [], message()
except AssertionError as e:
    print(e)
try:
    assert None, None
except AssertionError as e:
    print(e.args)
saved = AssertionError
AssertionError = ValueError
try:
    assert 0, 'shadowed name'
except saved as e:
    print(type(e).__name__, e)
del AssertionError
class NoBool:
    def __bool__(self): raise KeyError('bool')
try:
    assert NoBool()
except KeyError as e:
    print(e)
