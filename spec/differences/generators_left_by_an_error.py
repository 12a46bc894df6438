# category: Lifetime
# what: The generator of a `for` header is closed when the loop is left by `break`, `return`, `raise` or its end; when an error of an expression leaves a loop that has none of these, it stays as it is.
# cause: A loop pays for looking after its generator. Those that can't be left in the middle by a statement of theirs are spared that.
# instead: `with contextlib.closing(numbers()) as ns:`, or a `try` around the loop.

def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('cleaned up')

try:
    for n in numbers():
        n + 'a'
except TypeError:
    print('handled')
print('end')
