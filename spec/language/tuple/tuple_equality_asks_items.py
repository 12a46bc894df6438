# `==` of tuples asks their items before it looks at the lengths; that of lists looks at the lengths first.


class Item:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return self.n == other.n

    __hash__ = None


a, b, c = Item(1), Item(1), Item(2)
print((a,) == (b, c), (a,) != (c, b), (1, a) == (1, b, c), (a, 1) == (b,), () == (a,))
print([a] == [b, c], [a] != [c, b], [1, a] == [1, b, c])
print((1, 2) == (1, 2, 3), (1, 2) < (1, 2, 3), (1, 2, 3) <= (1, 2), ("a", 1.5) > ("a", 1), (True, 1) == (1, 1), ("a", None) == ("a", None))
print((a,) == (a, b), (a, b) == (a, b))
