# Arithmetic between numbers and other types: the messages name operator and both types.
ops = [
    ('+', lambda a, b: a + b), ('-', lambda a, b: a - b), ('*', lambda a, b: a * b), ('/', lambda a, b: a / b),
    ('//', lambda a, b: a // b), ('%', lambda a, b: a % b), ('**', lambda a, b: a ** b), ('<<', lambda a, b: a << b), ('@', lambda a, b: a @ b),
]
for name, op in ops:
    for a, b in [(1, 'x'), (1, None), (2.5, []), (True, {}), (None, 1)]:
        try:
            print(name, repr(op(a, b)))
        except TypeError as e:
            print(name, e)
def augmented(which):
    x = 1
    if which == 0:
        x += 'a'
    elif which == 1:
        x -= None
    elif which == 2:
        x **= 'a'
    elif which == 3:
        x //= []
    elif which == 4:
        x <<= 1.0
    else:
        x @= 1
for i in range(6):
    try:
        augmented(i)
    except TypeError as e:
        print(e)
one = 1
for f in (lambda: -'a', lambda: +'a', lambda: ~'a', lambda: -None, lambda: +[], lambda: ~1.0, lambda: one(), lambda: one[0], lambda: len(1), lambda: iter(1), lambda: [*1], lambda: 'a' in 1):
    try:
        f()
    except TypeError as e:
        print(e)
