# A while loop that counts down. Unit: one turn.
# n: 3000000
# check: 1000 -> 1000


def run(n):
    turns = 0
    while n > 0:
        n -= 1
        turns += 1
    return turns
