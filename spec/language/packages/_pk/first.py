print('first', __name__, __package__)
one = 1
def two():
    return one + 1
