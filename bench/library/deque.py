# append, popleft and rotate of a deque. Unit: one append and popleft.
# n: 200
# ops: 1000
# check: 2 -> (909000, 996, 100)

from collections import deque


def run(n):
    queue = deque(range(100))
    total = 0
    for _ in range(n):
        for i in range(1000):
            queue.append(i)
            total += queue.popleft()
        queue.rotate(3)
        queue.appendleft(queue.pop())
    return total, queue[0], len(queue)
