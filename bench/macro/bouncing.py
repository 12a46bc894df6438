# A hundred balls that bounce in a box for fifty steps. Unit: one box.
# n: 12
# check: 1 -> 1331


class Random:
    def __init__(self):
        self.seed = 74755

    def next(self):
        self.seed = self.seed * 1309 + 13849 & 65535
        return self.seed


class Ball:
    def __init__(self, random):
        self.x = random.next() % 500
        self.y = random.next() % 500
        self.xv = random.next() % 300 - 150
        self.yv = random.next() % 300 - 150

    def bounce(self):
        limit = 500
        bounced = False
        self.x += self.xv
        self.y += self.yv
        if self.x > limit:
            self.x = limit
            self.xv = 0 - abs(self.xv)
            bounced = True
        if self.x < 0:
            self.x = 0
            self.xv = abs(self.xv)
            bounced = True
        if self.y > limit:
            self.y = limit
            self.yv = 0 - abs(self.yv)
            bounced = True
        if self.y < 0:
            self.y = 0
            self.yv = abs(self.yv)
            bounced = True
        return bounced


def run(n):
    t = 0
    for _ in range(n):
        r = Random()
        balls = [Ball(r) for _ in range(100)]
        for _ in range(50):
            for b in balls:
                if b.bounce():
                    t += 1
    return t
