# strip, split, upper, replace, startswith and join on a short str. Unit: one round of six.
# n: 150000
# check: 1000 -> 45000


def run(n):
    line = "  name=Ada Lovelace; born=1815; field=mathematics "
    size = 0
    for _ in range(n):
        parts = line.strip().split("; ")
        head = parts[0].upper().replace("NAME", "who")
        if head.startswith("who"):
            size += len("|".join(parts))
    return size
