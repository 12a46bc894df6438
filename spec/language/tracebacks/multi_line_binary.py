# A binary operation over several lines.
def f():
    total = (
        1
        + 2
        + 'three'
        + 4
    )
    return total

f()
