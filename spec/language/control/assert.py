# assert: conditions, messages evaluated only on failure, the parenthesised tuple trap avoided.
log = []
def msg(text):
    log.append(text)
    return text
assert 1
assert [0], msg('never')
assert 'x' in 'xyz', msg('never')
for condition, message in [(0, 'plain'), ([], 5), (None, None), (False, ('a', 1)), (0.0, ValueError('inner')), ('', '')]:
    try:
        assert condition, message
    except AssertionError as e:
        print(type(e).__name__, repr(e), str(e), e.args)
try:
    assert 1 > 2
except AssertionError as e:
    print(repr(e), e.args, repr(str(e)))
try:
    assert 1 == 2, msg('evaluated')
except AssertionError as e:
    print(e, log)
try:
    assert False, f'formatted {1 + 1}'
except AssertionError as e:
    print(e)
try:
    assert undefined_name, 'message'
except NameError as e:
    print(e)
try:
    assert 0, undefined_message
except NameError as e:
    print(e)
def checked(x):
    assert isinstance(x, int), 'x must be int'
    assert x > 0, ('x must be positive', x)
    return x
for value in (5, 'a', -1):
    try:
        print(checked(value))
    except AssertionError as e:
        print(e, e.args[0])
try:
    try:
        assert False
    finally:
        print('finally')
except Exception as e:
    print(isinstance(e, AssertionError), issubclass(AssertionError, Exception))
AssertionError_ = AssertionError
class AssertionError(Exception):
    pass
try:
    assert False, 'still the builtin'
except AssertionError_ as e:
    print('builtin', e)
except AssertionError:
    print('shadowed')
