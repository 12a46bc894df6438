# Searching 90 kB for a literal, an alternative and an address that come late. Unit: three searches.
# n: 4
# check: 1 -> 184025

import re

TEXT = " ".join(f"user{i}@example.org sent {i * 37 % 1000} coins, on 2024-0{i % 9 + 1}-1{i % 10};" for i in range(1800))
LITERAL = re.compile("user1799@")
EITHER = re.compile("gold|silver|user1790")
ADDRESS = re.compile(r"[a-z0-9]+@[a-z]+\.com")


def run(n):
    found = 0
    for _ in range(n):
        found += LITERAL.search(TEXT).start() + EITHER.search(TEXT).start() + (ADDRESS.search(TEXT) is None)
    return found
