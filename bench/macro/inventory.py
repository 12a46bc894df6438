# An LRU cache on an OrderedDict, shapes, a JSON round trip, a date and a Counter. Unit: one round.
# n: 250
# check: 1 -> 72

import json
from collections import OrderedDict, Counter
from datetime import datetime, timedelta


class LRU:
    def __init__(self, cap):
        self.cap = cap
        self.d = OrderedDict()

    def get(self, k):
        if k not in self.d:
            return None
        self.d.move_to_end(k)
        return self.d[k]

    def put(self, k, v):
        if k in self.d:
            self.d.move_to_end(k)
        self.d[k] = v
        if len(self.d) > self.cap:
            self.d.popitem(last=False)


class Shape:
    def area(self):
        raise NotImplementedError


class Rect(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


class Circle(Shape):
    PI = 3.14159

    def __init__(self, r):
        self.r = r

    def area(self):
        return self.PI * self.r ** 2


def run(n):
    t = 0
    for k in range(n):
        lru = LRU(10)
        for i in range(60):
            lru.put(i % 15, i)
            if lru.get(i % 7) is not None:
                t += 1
        doc = {"id": k, "tags": ["a", "b"], "nested": {"x": [1, 2.5, None, True]}, "name": "thing"}
        t += len(json.loads(json.dumps(doc, indent=2))["tags"])
        d = datetime(2024, 1, 1) + timedelta(days=k % 365, hours=5)
        t += len(d.strftime("%Y-%m-%d %H:%M")) + d.weekday()
        t += int(sum(s.area() for s in [Rect(2, 3), Circle(1.5), Rect(k % 5, 2)]))
        t += Counter("mississippi").most_common(1)[0][1]
        try:
            Shape().area()
        except NotImplementedError:
            t += 1
    return t
