# Carets under a call that fails itself, with arguments over one line.
def add(a, b, *, scale=1):
    return (a + b) * scale

def wrong(x):
    return add(x, 1, scale=2) + add(x, scale=3)

wrong(5)
