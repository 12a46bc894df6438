# throw and close reach the await; what they say.
def run(c):
    'drives a coroutine, answering what it yields with its double'
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

async def exc():
    try:
        await Y(1)
    except ValueError as e:
        print('caught', e)
        return 'handled'
    finally:
        print('finally')
c = exc(); c.send(None)
try: c.throw(ValueError('boom'))
except StopIteration as e: print(e.value)
c = exc(); c.send(None); print(c.close())
async def ign():
    try: await Y(1)
    except GeneratorExit: await Y(2)
c = ign(); c.send(None)
try: c.close()
except RuntimeError as e: print(e)
async def stop(): raise StopIteration(3)
try: run(stop())
except RuntimeError as e: print(e, repr(e.__cause__))
async def me():
    try: cc.send(None)
    except ValueError as e: print(e)
cc = me(); run(cc)
async def twice():
    c = wait1()
    async def o(): await c
    x = o(); x.send(None)
    try: await c
    except RuntimeError as e: print(e)
async def wait1(): await Y(1)
run(twice())
