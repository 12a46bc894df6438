# A hot loop whose variable changes its kind now and then: left, run on in general, and entered again, within one call and over many.
def run(n, start, low):
    x = start
    seen = 0
    for i in range(n):
        x = min(low, x * 1.25) if i % 90 > 45 else x - 0.5
        if i % 400 == 399:
            x = low
        if x < 1:
            x = start
            seen += i
    return x, seen


def counted(n, step):
    total = step * 0
    i = 0
    while i < n:
        total += step
        i += 1
        if i == n // 2:
            step = step * 2.5
    return total


print(run(1200, 20, 30), run(700, 2.5, 7), run(700, 9, 30.5))
for step in (1, 1.5, 2, 0.25, True):
    print(counted(300, step), counted(301, step))
total = 0
for i in range(600):
    if i % 100 == 99:
        total = total / 2 if i % 200 == 99 else int(total)
    total += i
print(total)
