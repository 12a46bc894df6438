# Words of a generated text counted in a dict, sorted by count and printed into one string. Unit: one word.
# n: 5
# ops: 200000
# check: 1 -> (15749, 'kakaka          6309')


def make_text(words):
    syllables = ["ka", "ro", "ti", "mu", "se", "lan", "dor", "vi", "pe", "zu"]
    parts = []
    seed = 12345
    for _ in range(words):
        seed = (seed * 1103515245 + 12345) % 2147483648
        rank = (seed >> 8) % 1000
        rank = rank * rank // 1000
        word = syllables[rank % 10] + syllables[rank // 10 % 10] + syllables[rank // 100]
        parts.append(word)
    return " ".join(parts)


TEXT = make_text(200000)


def count_words(text):
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return "\n".join([f"{word:<12}{count:>8}" for word, count in ranked])


def run(n):
    size = 0
    for _ in range(n):
        size += len(count_words(TEXT))
    return size, count_words(TEXT)[:20]
