# sum() of floats is compensated since 3.12, while += in a loop is not.
print(sum([0.1] * 10), sum([0.1] * 3), sum([1e16, 1.0, -1e16]), sum([1e308, 1e308, -1e308]))
total = 0.0
for _ in range(10):
    total += 0.1
print(total, total == 1.0)
print(sum([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3, sum([1, 0.1, 0.2]), sum([0.1, 1, 0.2, True]), sum([2**53, 1.0, 1.0]))
print(sum([1.5, 2.5], 10), sum([], 0.0), sum([0.1] * 100, 1), sum([-0.0]), sum([-0.0, -0.0], -0.0), sum([], -0.0))
print(sum([float('inf'), 1]), sum([float('inf'), float('-inf')]), sum([float('nan'), 1.0]), sum([1e308, 1e308]))
print(sum(i / 10 for i in range(100)), sum(1 / i for i in range(1, 1000)), sum((-1) ** i / (2 * i + 1) for i in range(1000)) * 4)
print(sum([10**20, 1.0, -(10**20)]), sum([1.0, 10**20, -(10**20)]), type(sum([1, 2, 3.0])).__name__)
print(sum([1e100, 1.0, -1e100, 1.0]), sum([3.3, 3.3, 3.3]), 3.3 + 3.3 + 3.3)
