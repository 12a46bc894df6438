# from None hides the context.
def convert(s):
    try:
        return float(s)
    except ValueError:
        raise TypeError('not convertible: ' + s) from None

convert('abc')
