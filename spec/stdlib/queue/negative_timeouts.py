# A negative timeout is refused whether or not there is something to wait for.
import queue

q = queue.Queue(1)
for f in (lambda: q.put(1, timeout=-1), lambda: q.get(timeout=-1), lambda: queue.Queue().put(1, timeout=-1), lambda: queue.SimpleQueue().get(timeout=-1)):
    try:
        print(f())
    except ValueError as e:
        print(e)
q.put(2)
try:
    q.get(timeout=-1)
except ValueError as e:
    print(e, q.qsize())
