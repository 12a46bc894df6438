# message and exceptions are read-only; a list that changes later changes nothing.
members = [ValueError(1), TypeError(2)]
g = ExceptionGroup('m', members)
members.append(KeyError())
print(g.message, g.exceptions, g.args)
for name in ('message', 'exceptions'):
    try:
        setattr(g, name, 1)
    except AttributeError as e:
        print(e)
g.args = (1,)
print(g.args, g.message, str(g))
print(ExceptionGroup[int])
