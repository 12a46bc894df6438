class Shape:
    sides: int = 0
    def __init__(self, name):
        self.name = name
    @property
    def title(self):
        return f'{self.name!r:>10} {self.sides}'

class Square(Shape):
    sides = 4
    def __init__(self, side):
        super().__init__('square')
        self.side = side
    def area(self):
        return self.side ** 2

total = 0
for n in range(200):
    total += Square(n).area()
print(Square(2).title, total)
