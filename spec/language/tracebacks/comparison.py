# A failing comparison within a chain.
def clamp(lo, x, hi):
    return lo <= x <= hi

clamp(1, 5, None)
