# An exception in a generator, through yield from.
def numbers(n):
    for i in range(n):
        yield 10 // (2 - i)

def wrapped():
    yield from numbers(5)

def consume():
    for v in wrapped():
        print(v)

consume()
