# random(), randrange, choice, shuffle and uniform, seeded. Unit: one of each.
# n: 100
# ops: 200
# check: 2 -> 22199.049433

import random

LETTERS = "abcdefghijklmnop"


def run(n):
    source = random.Random(7)
    total = 0
    cards = list(range(200))
    for _ in range(n):
        for i in range(200):
            total += source.random() + source.randrange(100) + source.randint(1, 6) + source.uniform(0, 2)
            if source.choice(LETTERS) == "a":
                total += 1
        source.shuffle(cards)
        total += cards[0]
    return round(total, 6)
