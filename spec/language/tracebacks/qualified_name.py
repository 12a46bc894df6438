# An exception class nested in another class and in a function.
class Outer:
    class Inner(Exception):
        pass

def make():
    class Local(Exception):
        pass
    return Local

try:
    raise Outer.Inner('nested')
except Outer.Inner:
    raise make()('local')
