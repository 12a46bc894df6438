# A global variable read and set. Unit: two reads and one store.
# n: 1200000
# check: 1000 -> 499500
LIMIT = 1000000007
total = 0


def run(n):
    global total
    total = 0
    for i in range(n):
        total = total + i % LIMIT
    return total
