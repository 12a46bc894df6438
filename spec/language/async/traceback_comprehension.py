# A traceback through an async comprehension of two lines.
async def agen():
    yield 1
    raise KeyError('in agen')
async def main():
    return [x + 1
        async for x in agen() if x]
def drive(c):
    try:
        c.send(None)
    except StopIteration as e: print(e.value)
drive(main())
