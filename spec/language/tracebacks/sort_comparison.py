# A comparison inside sort.
class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

items = [Item(3), Item(1), Item('x')]
items.sort()
