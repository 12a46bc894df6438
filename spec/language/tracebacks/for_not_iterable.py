# Looping over what is no iterable.
def total(n):
    t = 0
    for i in n:
        t += i
    return t

total(5)
