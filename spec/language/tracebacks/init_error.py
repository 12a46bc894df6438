# A failing constructor.
class Point:
    def __init__(self, x, y):
        self.x = float(x)
        self.y = float(y)

    @classmethod
    def parse(cls, text):
        return cls(*text.split(','))

points = [Point.parse(t) for t in ('1,2', '3,four')]
