# Texts split, stripped, replaced, formatted and joined. Unit: one line.
# n: 100
# ops: 100
# check: 2 -> 4702

LINES = [f"  key{i} = value {i * 3} ; note\t" for i in range(100)]


def run(n):
    size = 0
    for _ in range(n):
        parts = []
        for line in LINES:
            key, _, value = line.strip().partition(" = ")
            words = value.replace(";", " ").split()
            parts.append(f"{key.upper()}:{'-'.join(words)}")
        text = "\n".join(parts)
        size += len(text) + text.count("-") + len(text.splitlines())
    return size
