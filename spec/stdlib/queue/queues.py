# Queues where nothing has to wait.
import queue
from queue import *


def t(f, *args, **keywords):
    try:
        print(f.__name__, args, keywords, repr(f(*args, **keywords)))
    except Exception as e:
        print(f.__name__, args, keywords, type(e), e)


for make in (Queue, LifoQueue, PriorityQueue):
    q = make(3)
    print(make.__name__, q.empty(), q.full(), q.qsize(), q.maxsize)
    for x in (3, 1, 2):
        q.put(x)
    print(q.full(), q.qsize())
    t(q.put, 5, block=False); t(q.put_nowait, 5); t(q.put, 5, True, 0); t(q.put, 5, timeout=-1)
    print([q.get() for _ in range(3)], q.empty(), q.unfinished_tasks)
    t(q.get, block=False); t(q.get_nowait); t(q.get, True, 0); t(q.get, timeout=-1)
    for _ in range(3):
        q.task_done()
    t(q.task_done); t(q.join)
    q.put(1)
    q.shutdown()
    t(q.put, 2); t(q.get); t(q.get); print(q.is_shutdown)
    q = make()
    q.put(1); q.shutdown(immediate=True)
    t(q.get); t(q.put_nowait, 1); t(q.join)
q = SimpleQueue()
t(q.get, block=False); t(q.get, timeout=-1); q.put(1); q.put(2, False, 5); q.put_nowait(3)
print(q.qsize(), q.empty(), q.get(), q.get_nowait(), q.get(True, 1), q.empty())
t(q.get_nowait)
print(Empty, Full, ShutDown, Empty.__mro__[1], Queue[int], queue.__all__)
p = PriorityQueue()
p.put((2, 'b')); p.put((1, 'z')); p.put((1, 'a'))
print(p.get(), p.queue)


class Own(Queue):
    def _init(self, maxsize): self.queue = set()
    def _put(self, item): self.queue.add(item)
    def _get(self): return self.queue.pop()


o = Own()
o.put(1); o.put(1)
print(o.qsize(), o.get())
