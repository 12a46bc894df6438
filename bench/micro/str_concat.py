# str joined by +. Unit: two additions.
# n: 600000
# check: 1000 -> 10000


def run(n):
    names = ["ann", "bob", "cid", "dan"]
    size = 0
    for i in range(n):
        size += len("hello " + names[i % 4] + "!")
    return size
