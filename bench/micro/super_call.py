# A method that calls super(). Unit: one call.
# n: 500000
# check: 1000 -> 501500


class Base:
    def cost(self, x):
        return x + 1


class Middle(Base):
    def cost(self, x):
        return super().cost(x) + 1


def run(n):
    item = Middle()
    total = 0
    for i in range(n):
        total += item.cost(i)
    return total
