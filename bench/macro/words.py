# Word frequency, a letter histogram and an index of lines over a generated text. Unit: one report.
# n: 6
# check: 1 -> (1087, 'shadow       154  19.2%  lines 1, 4, 5, ')

STEMS = ["river", "stone", "light", "winter", "garden", "letter", "market", "summer", "shadow", "bridge"]
ENDINGS = ["", "s", "ed", "ing", "er"]


def make_lines(count):
    lines = []
    seed = 7
    for number in range(count):
        words = []
        for _ in range(8):
            seed = (seed * 16807) % 2147483647
            words.append(STEMS[seed % 10] + ENDINGS[seed // 10 % 5])
        line = " ".join(words)
        if number % 4 == 0:
            line = line.capitalize() + "."
        lines.append(line)
    return lines


LINES = make_lines(800)


def normal(word):
    return word.strip(".,;:!?").lower()


def report(lines):
    counts = {}
    index = {}
    letters = {}
    for number, line in enumerate(lines, 1):
        for raw in line.split():
            word = normal(raw)
            counts[word] = counts.get(word, 0) + 1
            places = index.setdefault(word, [])
            if not places or places[-1] != number:
                places.append(number)
            letters[word[0]] = letters.get(word[0], 0) + len(word)
    rows = []
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:20]:
        first = ", ".join([str(place) for place in index[word][:5]])
        rows.append(f"{word:<10} {count:>5} {count / len(lines):6.1%}  lines {first}")
    for letter in sorted(letters):
        rows.append(f"{letter} {'#' * (letters[letter] // 500)}")
    return "\n".join(rows)


def run(n):
    size = 0
    text = ""
    for _ in range(n):
        text = report(LINES)
        size += len(text)
    return size, text[:40]
