# A line of a log matched with groups. Unit: one line.
# n: 100
# ops: 100
# check: 2 -> 8900

import re

LINES = [f"2024-05-{i % 28 + 1:02d} 10:{i % 60:02d}:07 [INFO] server.{i % 7}: request {i} took {i % 90}ms" for i in range(100)]
LINE = re.compile(r"(\S+) (\S+) \[(?P<level>\w+)\] ([^:]+): (.*) took (\d+)ms$")


def run(n):
    total = 0
    for _ in range(n):
        for line in LINES:
            match = LINE.match(line)
            total += int(match.group(6)) + len(match["level"])
    return total
