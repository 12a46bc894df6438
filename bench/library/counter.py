# Counter over a list of words, its update and most_common. Unit: one word.
# n: 50
# ops: 1000
# check: 2 -> (42, 8)

from collections import Counter

WORDS = [f"word{i * i % 97}" for i in range(1000)]


def run(n):
    total = 0
    counts = Counter()
    for _ in range(n):
        total += Counter(WORDS).most_common(3)[0][1]
        counts.update(WORDS[:10])
        for word in WORDS[:100]:
            counts[word] += 1
    return total, counts["word1"]
