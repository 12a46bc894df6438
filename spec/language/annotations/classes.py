# __annotations__ of classes, with and without values.
class Point:
    x: int
    y: int = 5
    label: str | None = None
    def norm(self, p: float = 2.0) -> float: return 0.0
    def __init__(self):
        self.z: int = 1
        self.w: 'not evaluated'
print(Point.__annotations__)
print(Point.norm.__annotations__)
print(hasattr(Point, 'x'), Point.y, Point().z, hasattr(Point(), 'w'))
class Sub(Point):
    extra: list[int] = []
print(Sub.__annotations__, 'x' in Sub.__annotations__)
class Empty: pass
print(Empty.__annotations__)
class Weird:
    d = {}
    d['k']: int = 1
    (p): int = 3
    d['never']: str
    q = 1
print(Weird.__annotations__, Weird.d, Weird.p, Weird.q)
class SelfRef:
    try:
        other: SelfRef = None
    except NameError as e:
        print(e)
    name: 'SelfRef' = None
print(SelfRef.__annotations__)
