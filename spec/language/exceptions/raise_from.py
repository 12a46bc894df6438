# __cause__, __context__ and __suppress_context__ for the forms of raise.
def show(e):
    print(repr(e), 'cause', repr(e.__cause__), 'context', repr(e.__context__), e.__suppress_context__)
for form in range(5):
    try:
        try:
            {}['k']
        except KeyError as k:
            if form == 0: raise ValueError(form)
            if form == 1: raise ValueError(form) from k
            if form == 2: raise ValueError(form) from None
            if form == 3: raise ValueError(form) from IndexError('made')
            if form == 4: raise ValueError(form) from OSError
    except ValueError as e:
        show(e)
for bad in (3, 'text', int):
    try:
        raise ValueError from bad
    except TypeError as e:
        print(e)
for bad in (3, 'text', int, None):
    try:
        raise bad
    except TypeError as e:
        print(e)
e = ValueError('x')
e.__cause__ = KeyError('c')
show(e)
try:
    e.__cause__ = 3
except TypeError as t:
    print(t)
try:
    e.__context__ = 'x'
except TypeError as t:
    print(t)
