# The name of a module of the standard library that was not imported.
def area(r):
    return math.pi * r * r

area(1)
