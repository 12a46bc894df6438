# isinstance of builtin and own classes. Unit: three tests.
# n: 500000
# check: 1000 -> 2250


class Shape:
    pass


class Square(Shape):
    pass


def run(n):
    things = [1, "one", Square(), 2.0]
    count = 0
    for i in range(n):
        thing = things[i % 4]
        if isinstance(thing, int):
            count += 1
        elif isinstance(thing, Shape):
            count += 2
        elif isinstance(thing, (str, float)):
            count += 3
    return count
