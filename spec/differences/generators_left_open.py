# category: Lifetime
# what: A generator that is dropped before its end is not closed: its `finally` does not run.
# cause: The same: nothing tells when an object is dropped.
# instead: Call `close()`.

def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('cleaned up')

for n in numbers():
    print(n)
    break
print('end')
