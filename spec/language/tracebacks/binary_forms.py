# Carets of operators with spaces, brackets and line breaks in one expression.
def attempt(f):
    try:
        f()
    except TypeError as e:
        return e

def one():
    x = 'a'
    return x+1

def two():
    return (1 + 2) * ('a'   -   [])

def three(x):
    return -x ** 2

errors = [attempt(f) for f in (one, two)]
print(errors)
three('text')
