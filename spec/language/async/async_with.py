# async with: order, exceptions, several managers.
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
class CM:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    async def __aenter__(self): print('enter', self.n); return await Y(self.n)
    async def __aexit__(self, t, v, tb): print('exit', self.n, t, v); await Y(0); return self.sup
async def withs():
    async with CM(1) as a, CM(2) as b:
        print(a, b)
    async with (CM(3) as a, CM(4)):
        print(a)
    try:
        async with CM(5):
            1/0
    except ZeroDivisionError as e: print(e)
    async with CM(6, True):
        raise KeyError('sup')
    async with CM(7): return 'ret'
print(run(withs()))
