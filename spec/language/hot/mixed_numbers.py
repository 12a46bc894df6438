# Ints and floats in one variable of a hot loop, and bools as keys.
def level(capacity, n):
    x = capacity / 2
    chance = {True: 0.25, False: 0.75}
    by_int = {1: 'one', 0: 'zero'}
    seen = []
    for i in range(n):
        wet = i % 3 < 1
        x = min(capacity, x + chance[wet] * i)
        if x >= 3.5:
            x -= 1.5
        elif x > 2:
            x *= 2
        if i % 40 == 0:
            seen.append((x, x == 5, 5 != x, 1 + x, x + 1, 2 * x, x - 1, 1 - x, by_int[wet], {True: 1}[1], {1.0: 2}[True]))
    return seen
for row in level(10, 200):
    print(*row)
print(2**53 + 1 > float(2**53), 2**53 - 1 < float(2**53), 0 == -0.0, -0.0 + 0, 0 * -1.5, {True: 'a', 2: 'b'}.get(True), {'a': 1}.get(False))
for f in ('x += "a"', 'x -= None', 'x *= {}', 'x < "a"'):
    for x in (1, 1.5, True):
        try: exec(f)
        except TypeError as e: print(e)
