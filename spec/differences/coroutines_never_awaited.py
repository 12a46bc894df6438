# category: Errors and warnings
# what: There is no warning about a coroutine that was never awaited.
# cause: Nothing tells when an object is dropped.
# instead: Run a linter.

async def f():
    return 1

f()
print('end')
