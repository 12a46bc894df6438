# Where a traceback points in async for and nested awaits.
async def inner(n):
    if n == 0:
        raise ValueError('deep')
    await inner(n - 1)
class CM:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): return False
async def agen():
    yield 1
    raise KeyError('in agen')
async def main():
    async with CM() as c:
        try:
            async for x in agen():
                print(x)
        except KeyError as e:
            print([x async for x in agen()]) if 0 else None
            await inner(2)
try:
    main().send(None)
except StopIteration: pass
