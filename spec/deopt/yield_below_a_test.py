# A generator goes on below a test that charges for its data; leaving typed code later gives nothing of that back.
cost = {(x, y): 1 for x in range(6) for y in range(6)}


def near(point):
    for dx in (1, 2, 3, 4):
        p = (point[0] + dx, point[1])
        if p in cost:
            yield p


def total():
    s = 0
    for p in list(cost):
        for q in near(p):
            s += q[0]
    return s


for k in range(4):
    print(total())
