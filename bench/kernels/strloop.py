# Vowels counted by indexing a string of a million characters. Unit: one character.
# n: 2
# ops: 1000000
# check: 1 -> 272727

TEXT = "the quick brown fox jumps over the lazy dog and runs away again   " * 15152


def vowels(text, size):
    count = 0
    for i in range(size):
        c = text[i]
        if c == "a" or c == "e" or c == "i" or c == "o" or c == "u":
            count += 1
    return count


def run(n):
    total = 0
    for _ in range(n):
        total += vowels(TEXT, 1000000)
    return total
