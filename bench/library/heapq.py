# heappush and heappop of numbers and of tuples. Unit: one push and pop of each.
# n: 60
# ops: 200
# check: 2 -> 242524

from heapq import heappop, heappush


def run(n):
    total = 0
    for _ in range(n):
        numbers = []
        pairs = []
        for i in range(200):
            heappush(numbers, i * 7919 % 1009)
            heappush(pairs, (i * 31 % 17, i, "task"))
        while numbers:
            total += heappop(numbers) + heappop(pairs)[1]
    return total
