# A with statement over an own context manager. Unit: one entry.
# n: 400000
# check: 1000 -> (0, 1000)


class Depth:
    def __init__(self):
        self.depth = 0
        self.entries = 0

    def __enter__(self):
        self.depth += 1
        self.entries += 1
        return self

    def __exit__(self, kind, error, trace):
        self.depth -= 1
        return False


def run(n):
    depth = Depth()
    for _ in range(n):
        with depth as d:
            d.entries += 0
    return depth.depth, depth.entries
