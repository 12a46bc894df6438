# A bare raise keeps the lines it came through.
def inner():
    raise ValueError('inner')

def middle():
    try:
        inner()
    except ValueError:
        print('seen')
        raise

def outer():
    try:
        middle()
    except ValueError as e:
        raise e

outer()
