# A case may yield, and so may the subject and a guard.
def g():
    match (yield 'subject'):
        case 'a':
            x = yield 'a'
            print('got', x)
        case [b, c] if (yield b):
            yield c
        case _:
            yield 'default'
for sent in ('a', ['x', 'y'], 'z'):
    it = g()
    print(next(it), it.send(sent))
    try:
        print(it.send(True))
    except StopIteration:
        print('stop')
