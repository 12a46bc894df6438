await x
# ---
x = await y
# ---
def f():
    await x
# ---
def f():
    async for x in y: pass
# ---
def f():
    async with x: pass
# ---
async for x in y: pass
# ---
async with x: pass
# ---
class C:
    await x
# ---
lambda: await x
# ---
[x async for x in y]
# ---
def f():
    [x async for x in y]
# ---
def f():
    return {x: 1 async for x in y}
# ---
async def f():
    yield 1
    return 2
# ---
async def f():
    yield from x
# ---
async def f():
    return 1
    yield
# ---
async def f():
    [await x for x in y]
    def g():
        await x
# ---
async def f(a=await x): pass
# ---
async def f():
    def g(a=await x): pass
    lambda: await y
# ---
async x
# ---
async = 1
# ---
await = 1
# ---
async def f()
    pass
# ---
def f(await): pass
# ---
class async: pass
# ---
import async
# ---
async lambda: 1
# ---
async while True: pass
# ---
async def f():
    await
# ---
async def f():
    await = 3
# ---
async def f():
    del await x
# ---
async def f():
    await x = 3
# ---
async def f():
    (await x) += 3
# ---
async def f():
    for await x in y: pass
# ---
async def f():
    with open(x) as await y: pass
# ---
async def f():
    await await x
# ---
async def f():
    await -x
# ---
async def f():
    await lambda: 1
# ---
async def f():
    await not x
# ---
def f():
    f"{await x}"
# ---
async def f():
    x = [[y async for y in z] for z in w]
    def g():
        return [[y async for y in z] for z in w]
# ---
class C:
    x = [y async for y in z]
# ---
async def f():
    class C:
        await x
# ---
async def f():
    lambda: (yield)
    lambda: [await x]
# ---
async def f(x):
    nonlocal x
# ---
async def f():
    global x
    async with y as x: pass
    return await x, (await y)
    async for z in await x: pass
else:
    pass
# ---
@await x
def f(): pass
# ---
async def f():
    @await x
    def g(): pass
    class C(await y, metaclass=await z): pass
    raise await x from await y
    return *(await x), 1
    await x if await y else await z
    del x[await y]
    print(*await x, **await y)
    (yield)
    yield await x
    assert await x
    return await x
# ---
type X = await y
# ---
def f[T: await x](): pass
# ---
x: await y = 1
# ---
def f() -> await x: pass
# ---
async def f() -> await x: pass
# ---
print(await x)
# ---
if await x: pass
# ---
def f():
    if 0: await x
# ---
def f():
    (x for x in await y)
