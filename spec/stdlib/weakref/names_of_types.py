# Which builtin objects can be referred to, and how the others are named.
import array, asyncio, collections, decimal, itertools, struct, types, weakref

async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    task.label = 'mine'
    group = weakref.WeakSet([task, asyncio.get_running_loop()])
    await task
    return task.label, len(group)

print(asyncio.run(main()))
for v in (collections.OrderedDict(), struct.Struct('i'), array.array('i'), collections.defaultdict(), decimal.Decimal(1), itertools.count(), types.SimpleNamespace()):
    try:
        print(weakref.ref(v)() is v)
    except TypeError as e:
        print(e)
