# Names, state and repr of coroutines.
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

async def a(): return 1
c = a()
print(type(c), c.__name__, c.__qualname__, repr(c)[:21])
print(c.cr_running, c.cr_frame is not None, c.cr_await, c.cr_code.co_name, c.cr_suspended, c.cr_origin); c.close()
try: c.send(None)
except RuntimeError as e: print(e)
try: c.throw(ValueError)
except RuntimeError as e: print(e)
async def b():
    x = await a()
    y = await Y(5)
    return x + y
c = b()
try: c.send(5)
except TypeError as e: print(e)
print(c.send(None), c.cr_await, c.cr_suspended)
try: print(c.throw(KeyError('k')))
except KeyError as e: print('key', e)
c = a()
print([x for x in dir(c) if not x.startswith('__')], hasattr(c, '__await__'), hasattr(c, '__iter__'))
c.close()
