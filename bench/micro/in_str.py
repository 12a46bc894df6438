# The operator `in` over a str. Unit: one test.
# n: 1000000
# check: 1000 -> 750


def run(n):
    text = "a needle in a haystack is found by looking long enough"
    words = ["needle", "long", "absent", "stack"]
    found = 0
    for i in range(n):
        if words[i % 4] in text:
            found += 1
    return found
