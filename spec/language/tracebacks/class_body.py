# An exception in the body of a class.
class Settings:
    size = 3
    table = {'a': 1}
    value = table['b']
