# async for over async iterators, with else, break and continue, and in comprehensions.
def run(c):
    v = None
    while True:
        try:
            y = c.send(v)
            print('  yielded', y)
            v = y * 2 if isinstance(y, int) else None
        except StopIteration as e:
            return e.value
class Y:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return r
class Range:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return await Y(self.i)
async def loops():
    async for x in Range(3):
        print('x', x)
    else:
        print('else')
    async for x in Range(5):
        if x == 2: continue
        if x == 8: break
        print(x)
    else: print('no else')
    return [x async for x in Range(2)], {x: y async for x in Range(2) for y in [1, 2]}, {x async for x in Range(2) if x > 2}
print(run(loops()))
