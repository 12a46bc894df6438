# The awaitables of an async generator are used once, and one at a time.
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
async def ag(n):
    try:
        for i in range(n):
            got = yield await Y(i)
            print('got', got)
    finally:
        print('ag finally')
g = ag(1)
print(g.ag_running, g.ag_await, g.ag_frame is not None, g.ag_code.co_name, repr(g)[:27])
x = g.__anext__()
try: x.send(None)
except StopIteration: print('?')
print(g.ag_running, g.ag_await is not None)
y = g.__anext__()
try: y.send(None)
except RuntimeError as e: print(e)
try: y.send(None)
except RuntimeError as e: print(e)
z = g.aclose()
try: z.send(None)
except RuntimeError as e: print(e)
try: x.send(5)
except StopIteration as e: print('value', e.value)
try: x.send(5)
except RuntimeError as e: print(e)
async def ig():
    try: yield 1
    except GeneratorExit: yield 2
async def t():
    g = ig(); await anext(g)
    try: await g.aclose()
    except RuntimeError as e: print(e)
run(t())
for x in g.aclose(): pass
