# Lines of a log taken apart by a regular expression, counted and tabulated. Unit: one log of 126 lines.
# n: 150
# check: 1 -> 131

import re
from collections import Counter, defaultdict


LOG = "\n".join(f"2024-01-{d:02d} {h:02d}:00:00 {lvl} user={u} action={a} ms={d*h}" for d in range(1, 8) for h in range(6) for lvl, u, a in (("INFO", "ann", "login"), ("WARN", "bob", "upload"), ("ERROR", "cy", "delete")))
PAT = re.compile(r"(\S+) (\S+) (\w+) user=(\w+) action=(\w+) ms=(\d+)")


def run(n):
    t = 0
    for _ in range(n):
        levels = Counter()
        by_user = defaultdict(list)
        for line in LOG.splitlines():
            m = PAT.match(line)
            if not m:
                continue
            date, time_, level, user, action, ms = m.groups()
            levels[level] += 1
            by_user[user].append(int(ms))
        rows = []
        for user, times in sorted(by_user.items()):
            rows.append(f"{user:<8}{len(times):>5}{sum(times) / len(times):>10.2f}{max(times):>6}")
        t += len("\n".join(rows)) + levels.most_common(1)[0][1]
    return t
