# A call over several lines: the line of the frame and the excerpt.
def combine(a, b, c):
    return a + b + c

result = combine(
    1,
    2,
    'three',
)
