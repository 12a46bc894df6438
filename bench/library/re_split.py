# split at separators over 90 kB. Unit: one pass.
# n: 6
# check: 1 -> 10801

import re

TEXT = " ".join(f"user{i}@example.org sent {i * 37 % 1000} coins, on 2024-0{i % 9 + 1}-1{i % 10};" for i in range(1800))
SEPARATOR = re.compile(r"[,;]\s*|\s+")


def run(n):
    parts = 0
    for _ in range(n):
        parts += len(SEPARATOR.split(TEXT))
    return parts
