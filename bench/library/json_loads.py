# json.loads of rows of mixed values, about 100 kB. Unit: one text.
# n: 8
# check: 1 -> (1100, 113225)

import json


def document(rows):
    return [
        {"id": i, "name": f"row {i}", "ratio": i / 8, "tags": ["a", "b\t", "c" * (i % 5)], "ok": i % 2 == 0, "next": None}
        for i in range(rows)
    ]


TEXT = json.dumps(document(1100))


def run(n):
    total = 0
    for _ in range(n):
        total += len(json.loads(TEXT))
    return total, len(TEXT)
