# category: Lifetime
# what: When an error in a generator expression ends it, the generator it goes over is closed at once; CPython closes it when the handler of the error has ended, since the traceback holds it until then.
# cause: Nothing here counts references. The loop over a generator that its header makes is known to hold the only one.
# instead: Nothing depends on it but the order of what is printed.

def numbers():
    try:
        yield 0
    finally:
        print('cleaned up')

try:
    print(list(1 // n for n in numbers()))
except ZeroDivisionError:
    print('handled')
print('end')
