# What `*` and `+` ask when one operand is a sequence and the other an instance: also for subclasses of list and str, and in place.
class MyList(list):
    pass

class MyStr(str):
    pass

class MyInt(int):
    pass

class Plain:
    pass

class Right:
    def __rmul__(self, other):
        return 'rmul', other

    def __radd__(self, other):
        return 'radd', other

for left in [1], (1,), 'a', b'a', bytearray(b'a'), MyList([1]), MyStr('a'):
    print(left * Right(), left + Right())

for left in Plain(), MyInt(2), {}, {1}, {}.keys(), range(2), None, 2, True, 1.5, len:
    for right in [1], 'ab', MyList([2]):
        value = left
        try:
            value *= right
            print(value)
        except TypeError as e:
            print(e)
        try:
            print(left * right)
        except TypeError as e:
            print(e)
