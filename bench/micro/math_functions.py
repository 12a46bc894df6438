# math.sin, math.sqrt and math.floor. Unit: one of each.
# n: 700000
# check: 1000 -> 187692.11
import math


def run(n):
    total = 0.0
    for i in range(n):
        total += math.sin(i * 0.001) + math.sqrt(i) + math.floor(i / 3)
    return round(total, 3)
