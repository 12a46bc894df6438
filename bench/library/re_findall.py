# findall of words, numbers and dates over 90 kB. Unit: three passes.
# n: 1
# check: 1 -> 27000

import re

TEXT = " ".join(f"user{i}@example.org sent {i * 37 % 1000} coins, on 2024-0{i % 9 + 1}-1{i % 10};" for i in range(1800))
WORD = re.compile(r"\w+")
NUMBER = re.compile(r"\b[0-9]+\b")
DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def run(n):
    found = 0
    for _ in range(n):
        found += len(WORD.findall(TEXT)) + len(NUMBER.findall(TEXT)) + len(DATE.findall(TEXT))
    return found
