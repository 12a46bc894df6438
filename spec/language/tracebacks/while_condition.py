# A failing condition of while and elif.
def run(x):
    while x.n > 0:
        x.n -= 1
    if x.n:
        pass
    elif x.n < x.limit:
        pass

class X: n = 2
run(X())
