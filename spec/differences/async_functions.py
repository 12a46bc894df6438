# category: Language not there yet
# what: `async def`, with everything in it, is a SyntaxError that says so.
# cause: For the next version.
# instead: Host functions are called synchronously.

async def f():
    return 1

print(f.__name__)
