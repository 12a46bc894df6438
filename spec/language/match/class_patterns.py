# A class pattern asks isinstance, then compares attributes.
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x = x
        self.y = y

class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

def where(p):
    match p:
        case Point3(z=0):
            return 'flat'
        case Point(0, 0):
            return 'origin'
        case Point(0, y):
            return f'y axis {y}'
        case Point(x, y=0):
            return f'x axis {x}'
        case Point(x=a, y=b):
            return f'{a}, {b}'
        case Point():
            return 'unreachable'
        case _:
            return 'no point'

for p in (Point(0, 0), Point(0, 5), Point(5, 0), Point(1, 2), Point3(1, 2, 0), Point3(0, 0, 1), (0, 0)):
    print(where(p))
