# datetime: fromisoformat, strptime, arithmetic, strftime and isoformat. Unit: one date.
# n: 10
# ops: 100
# check: 1 -> 1845500

from datetime import datetime, timedelta

TEXTS = [f"2024-{i % 12 + 1:02d}-{i % 28 + 1:02d}T10:{i % 60:02d}:30" for i in range(100)]


def run(n):
    size = 0
    for _ in range(n):
        for text in TEXTS:
            moment = datetime.fromisoformat(text) + timedelta(hours=5, minutes=7)
            parsed = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S")
            size += len(moment.strftime("%d.%m.%Y %H:%M")) + len(parsed.isoformat()) + (moment - parsed).seconds
            if moment < parsed:
                size += moment.year
    return size
