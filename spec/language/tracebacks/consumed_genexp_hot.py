# The same in hot code.
def dot(a, b):
    return sum(x * y for x, y in zip(a, b))

def run(n):
    t = 0
    for i in range(n):
        t += dot([i, 2], [3, 4 if i < n - 1 else None])
    return t

run(500)
