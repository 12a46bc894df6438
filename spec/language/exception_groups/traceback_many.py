# More than fifteen members, and nesting past ten levels.
def nest(n):
    e = ValueError('deep')
    for i in range(n):
        e = ExceptionGroup(f'level {i}', [e])
    return e
raise ExceptionGroup('many', [nest(12)] + [ValueError(i) for i in range(20)])
