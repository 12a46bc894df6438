# A long function reuses its temporaries: one holds a range, or None, in one statement and a float in another, which is what was last seen
# in it.
def scaled(items, factor):
    total = 0.0
    for index, other in enumerate(range(3)):
        total += index * other
    total += len(items) + len(items) * 0
    total += len(items) + len(items) * 1
    total += len(items) + len(items) * 2
    total += len(items) + len(items) * 3
    total += len(items) + len(items) * 4
    total += len(items) + len(items) * 5
    total += len(items) + len(items) * 6
    total += len(items) + len(items) * 7
    total += len(items) + len(items) * 8
    total += len(items) + len(items) * 9
    total += len(items) + len(items) * 10
    total += len(items) + len(items) * 11
    total += len(items) + len(items) * 12
    total += len(items) + len(items) * 13
    total += len(items) + len(items) * 14
    total += len(items) + len(items) * 15
    total += len(items) + len(items) * 16
    total += len(items) + len(items) * 17
    total += len(items) + len(items) * 18
    total += len(items) + len(items) * 19
    total += len(items) + len(items) * 20
    total += len(items) + len(items) * 21
    total += len(items) + len(items) * 22
    total += len(items) + len(items) * 23
    total += len(items) + len(items) * 24
    total += len(items) + len(items) * 25
    total += len(items) + len(items) * 26
    total += len(items) + len(items) * 27
    total += len(items) + len(items) * 28
    total += len(items) + len(items) * 29
    total = ((factor == total) + (factor - items[0])) * ((size := 3) + factor)
    return total, size


def collected(values, factor):
    out = []
    kept = [out.append(value) for value in values]
    total = 0
    total += len(values) + len(values) * 0
    total += len(values) + len(values) * 1
    total += len(values) + len(values) * 2
    total += len(values) + len(values) * 3
    total += len(values) + len(values) * 4
    total += len(values) + len(values) * 5
    total += len(values) + len(values) * 6
    total += len(values) + len(values) * 7
    total += len(values) + len(values) * 8
    total += len(values) + len(values) * 9
    total += len(values) + len(values) * 10
    total += len(values) + len(values) * 11
    total += len(values) + len(values) * 12
    total += len(values) + len(values) * 13
    total += len(values) + len(values) * 14
    total += len(values) + len(values) * 15
    total += len(values) + len(values) * 16
    total += len(values) + len(values) * 17
    total += len(values) + len(values) * 18
    total += len(values) + len(values) * 19
    total += len(values) + len(values) * 20
    total += len(values) + len(values) * 21
    total += len(values) + len(values) * 22
    total += len(values) + len(values) * 23
    total += len(values) + len(values) * 24
    total += len(values) + len(values) * 25
    total += len(values) + len(values) * 26
    total += len(values) + len(values) * 27
    total += len(values) + len(values) * 28
    total += len(values) + len(values) * 29
    total = ((factor == 2) + (factor - values[0])) * ((size := 3) + factor)
    return out, kept, total, size


for turn in range(8):
    print(scaled([1, 2], 1.5), scaled([0.5], 2.0))
    print(collected([3, 4], 1.5))
