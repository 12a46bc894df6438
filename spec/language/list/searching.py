# Binary search, bisect, two pointers, sliding windows, prefix sums, rotation, majority.
def bisect(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo
a = [1, 3, 3, 5, 8, 13]
print([bisect(a, x) for x in (0, 1, 2, 3, 4, 13, 14)], [a[bisect(a, x):bisect(a, x) + 1] == [x] for x in range(6)])
def insort(a, x):
    a.insert(bisect(a, x), x)
    return a
out = []
for x in [5, 1, 4, 1, 5, 9, 2.5, -3]:
    insort(out, x)
print(out)
def pairs(a, target):
    i, j, found = 0, len(a) - 1, []
    while i < j:
        s = a[i] + a[j]
        if s == target:
            found.append((a[i], a[j]))
        if s <= target:
            i += 1
        else:
            j -= 1
    return found
print(pairs(sorted([3, 9, 1, 7, 5, 2, 8]), 10))
def windows(a, k):
    s = sum(a[:k])
    out = [s]
    for i in range(k, len(a)):
        s += a[i] - a[i - k]
        out.append(s)
    return out
print(windows([1, 2, 3, 4, 5, 6], 3), max(windows([5, -2, 8, 1, -9, 4], 2)))
prefix = [0]
for x in [3, 1, 4, 1, 5]:
    prefix.append(prefix[-1] + x)
print(prefix, prefix[4] - prefix[1], [prefix[j] - prefix[i] for i in range(3) for j in range(i + 1, 4)])
def kadane(a):
    best = cur = a[0]
    for x in a[1:]:
        cur = max(x, cur + x)
        best = max(best, cur)
    return best
print(kadane([-2, 1, -3, 4, -1, 2, 1, -5, 4]), kadane([-3, -1]), kadane([0.5, -0.25, 1]))
def rotate(a, k):
    k %= len(a)
    return a[-k:] + a[:-k] if k else a[:]
print([rotate([1, 2, 3, 4, 5], k) for k in (0, 1, 3, 5, 7, -1)])
print([x for i, x in enumerate([1, 2, 2, 3, 1]) if x not in [1, 2, 2, 3, 1][:i]], list(dict.fromkeys([3, 1, 3])), next((i for i, x in enumerate(a) if x > 4), -1), a.index(max(a)), sorted(range(len(a)), key=lambda i: -a[i]))
