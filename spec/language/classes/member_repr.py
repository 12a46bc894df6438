# What the descriptor of a slot shows.
class Point:
    __slots__ = ('x', '__hidden')

print(Point.x, Point.x.__name__, Point.x.__objclass__)
print(Point.__dict__['_Point__hidden'])
