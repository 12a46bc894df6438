def counter(start, *, step=1):
    n = start
    def next_value(times=1):
        nonlocal n
        n += step * times
        return n
    return next_value

def mean(xs):
    total = 0.0
    for k in range(len(xs)):
        total = total + xs[k] / 2
    return total / len(xs) if xs else None

c = counter(3, step=2)
print([c(k) for k in range(4) if k % 2 == 0], mean([k / 4 for k in range(300)]))
