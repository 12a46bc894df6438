# A grid of floats with items by pairs, relaxed again and again. Unit: one sweep.
# n: 100
# check: 1 -> 1.224296


class Array2D:
    def __init__(self, w, h):
        self.width = w
        self.height = h
        self.data = [0.0] * (w * h)

    def _idx(self, x, y):
        return y * self.width + x

    def __getitem__(self, xy):
        x, y = xy
        return self.data[y * self.width + x]

    def __setitem__(self, xy, v):
        x, y = xy
        self.data[y * self.width + x] = v

    def indexes(self):
        for y in range(self.height):
            for x in range(self.width):
                yield (x, y)


def sor(omega, G):
    omof = omega * 0.25
    om1 = 1.0 - omega
    for y in range(1, G.height - 1):
        for x in range(1, G.width - 1):
            G[x, y] = omof * (G[x, y - 1] + G[x, y + 1] + G[x - 1, y] + G[x + 1, y]) + om1 * G[x, y]


def run(n):
    G = Array2D(30, 30)
    for i, (x, y) in enumerate(G.indexes()):
        G[x, y] = i % 7 * 0.5
    for _ in range(n):
        sor(1.25, G)
    return round(G[5, 5], 6)
