# A condition over lines with a backslash.
def check(a, b):
    if a > 0 and \
            b < 'x':
        return True

check(1, 2)
