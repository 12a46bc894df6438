# Alternating frames are not repeated lines.
def even(n):
    if n < 0:
        raise ValueError('negative')
    return odd(n - 1)

def odd(n):
    return even(n - 1)

even(7)
