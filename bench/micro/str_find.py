# find and count in a str. Unit: one of each.
# n: 400000
# check: 1000 -> 28000


def run(n):
    text = "the rain in spain stays mainly in the plain"
    total = 0
    for _ in range(n):
        total += text.find("mainly") + text.count("ain")
    return total
