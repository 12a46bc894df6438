# category: Lifetime
# what: A generator that is dropped before its end is closed only when a `for` loop has made it for itself, in its header; elsewhere its `finally` does not run.
# cause: The same: nothing tells when an object is dropped.
# instead: Call `close()`.

def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('cleaned up')

print(next(numbers()))
print('end')
