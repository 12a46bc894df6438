# sub with a text, a template and a function over 90 kB. Unit: three passes.
# n: 1
# check: 1 -> 294891

import re

TEXT = " ".join(f"user{i}@example.org sent {i * 37 % 1000} coins, on 2024-0{i % 9 + 1}-1{i % 10};" for i in range(1800))
SPACE = re.compile(r"\s+")
DATE = re.compile(r"(\d+)-(\d+)-(\d+)")
NUMBER = re.compile(r"\d+")


def longer(match):
    return "<" + match.group() + ">"


def run(n):
    size = 0
    for _ in range(n):
        size += len(SPACE.sub("_", TEXT)) + len(DATE.sub(r"\3.\2.\1", TEXT)) + len(NUMBER.sub(longer, TEXT))
    return size
