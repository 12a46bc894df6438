# Places in lists: of ints, floats, strs and mixed, with bounds, equal items and comparisons that fail.
from bisect import bisect_left, bisect_right, insort_left, insort_right

for data, keys in (([1, 3, 3, 3, 7], [0, 1, 3, 4, 7, 9, 2.5, 3.0, True]), ([0.5, 1.5, 1.5, 9.0], [0, 1.5, 2, 10.0]), (["a", "b", "b", "d"], ["", "b", "c", "z"]), ([1, 2.5, 10 ** 20], [2, 10 ** 20, 3.5]), ([], [1])):
    for k in keys:
        print(k, bisect_left(data, k), bisect_right(data, k), bisect_left(data, k, 1), bisect_right(data, k, 0, len(data) // 2), bisect_left(data, k, lo=len(data)), bisect_right(data, k, hi=None))
    work = list(data)
    for k in keys:
        insort_left(work, k)
        insort_right(work, k)
    print(work)
for bad in (lambda: bisect_left([1, "a"], 2), lambda: bisect_right([1], 0, -1), lambda: bisect_left([1], 5, 0, 9), lambda: insort_left([1, "a"], "b"), lambda: insort_right((1, 2), 1), lambda: bisect_left(3, 1), lambda: bisect_right([1], 1, "a"), lambda: bisect_right([1], 1, 0, 1.5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Rev:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v > other.v

    def __repr__(self):
        return f"Rev({self.v})"


work = []
for v in (3, 1, 4, 1, 5):
    insort_right(work, Rev(v))
print(work, bisect_left(work, Rev(1)), bisect_left([1, 5, 9], 25, key=lambda x: x * x))
nan = float("nan")
print(bisect_left([1.0, nan, 3.0], 2.0), bisect_right([nan, nan], 1.0))
print(bytes([0, 255, 7]), bytearray([1, True, 3]), bytes([]), bytes([1, 2.0]) if False else "")
for bad in ([256], [-1], [1.5], ["a"], [10 ** 20], [1, 300]):
    for make in (bytes, bytearray):
        try:
            print(make(bad))
        except Exception as e:
            print(type(e).__name__, e)
