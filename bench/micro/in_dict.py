# The operator `in` over a dict with str keys. Unit: one test.
# n: 1000000
# check: 1000 -> 500


def run(n):
    names = ["ann", "bob", "cid", "dan", "eve", "fay", "gus", "hal"]
    table = {"ann": 1, "cid": 2, "eve": 3, "gus": 4}
    found = 0
    for i in range(n):
        if names[i % 8] in table:
            found += 1
    return found
