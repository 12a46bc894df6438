# None: repr, equality, truth, attributes and what may not be done with it.
print(None, repr(None), str(None), f'{None}', '%s' % None, [None], (None,), {None: None}, bool(None), not None)
print(None == None, None != None, None is None, None == 0, None == False, None == '', type(None), type(None)() is None)
print(None in [None], [None, 1].count(None), {None: 1}[None], hash(None) == hash(None), None.__class__, None.__doc__ is not None, None.__bool__())
print(f'{None!r:>6}', format(None, ''), isinstance(None, type(None)), callable(None), print('x', end='.') is None)

def nothing():
    pass

def bare_return():
    return

print(nothing(), bare_return(), [].append(1), {}.clear())
for f in (
    lambda: None + 1, lambda: 1 + None, lambda: None < None, lambda: None < 1, lambda: None >= '', lambda: -None, lambda: len(None), lambda: iter(None),
    lambda: [*None], lambda: None.x, lambda: int(None), lambda: float(None), lambda: sorted([None, 1]), lambda: f'{None:>5}', lambda: 'a' + None,
    lambda: ''.join([None]), lambda: max(None, 1), lambda: sum([None]), lambda: range(None), lambda: [1][None:None][None], lambda: type(None)(1), lambda: 'a' in None, lambda: dict(None), lambda: f(*None), lambda: f(**None),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    None.attribute = 1
except AttributeError as e:
    print(e)
empty = None
for action in ('empty()', 'empty[0]', 'empty[0] = 1', 'del empty[0]', 'for'):
    try:
        if action == 'empty()':
            empty()
        elif action == 'empty[0]':
            empty[0]
        elif action == 'empty[0] = 1':
            empty[0] = 1
        elif action == 'del empty[0]':
            del empty[0]
        else:
            for _ in empty:
                pass
    except TypeError as e:
        print(action, e)
