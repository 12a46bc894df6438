# Heaps of ints, floats, both, large ints, tuples and texts; heaps that change their kind; max heaps; NaN.
import heapq

mixes = {
    "ints": [5, 3, 8, 1, 9, 2, 7, 7, 0],
    "floats": [2.5, -1.0, 3.25, 0.0, -0.0, 9.5, 1e300],
    "both": [3, 1.5, 2, 0.5, 4],
    "large": [2**70, 1, 2**60, -(2**80), 5],
    "tuples": [(2, "b"), (1, "z"), (2, "a"), (0, "q"), (1, "a")],
    "texts": ["pear", "fig", "apple", "kiwi"],
    "bools": [True, 0, False, 2],
}
for name, items in mixes.items():
    heap = []
    for item in items:
        heapq.heappush(heap, item)
    made = list(items)
    heapq.heapify(made)
    biggest = list(items)
    heapq._heapify_max(biggest)
    print(name, heap, made, biggest)
    print([heapq.heappop(heap) for _ in items], heap)
    print(heapq.heapreplace(made, items[0]), heapq.heappushpop(made, items[-1]), made)
    print(heapq._heapreplace_max(biggest, items[0]), heapq._heappop_max(biggest), biggest)

heap = [1, 4, 6]
heapq.heappush(heap, 0.5)
heapq.heappush(heap, 2**65)
print(heap, heapq.heapreplace(heap, 3.5), heap)
heap = [float("nan"), 2.0, 1.0, 3.0]
heapq.heapify(heap)
print(heap, heapq.heappop(heap), heap)
for bad in ([1, "a", 2], [(1, {}), (1, {})]):
    try:
        heapq.heapify(bad)
    except TypeError as e:
        print(e)


class Job:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n


jobs = []
for n in (3, 9, 4, 1):
    heapq.heappush(jobs, Job(n))
print([heapq.heappop(jobs).n for _ in range(4)])
