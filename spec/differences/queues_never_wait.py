# category: Not there
# what: Queues of `queue` never wait: what would wait for ever raises RuntimeError, and with a timeout Empty or Full is raised at once.
# cause: A script has one thread, so nobody could end the waiting.
# instead: `get_nowait`, `put_nowait`, or the queues of `asyncio`.

import queue

q = queue.Queue()
try:
    q.get(timeout=0.01)
except queue.Empty as e:
    print(type(e).__name__)
if hasattr(queue, '_for_ever'):
    try:
        q.get()
    except RuntimeError as e:
        print(e)
