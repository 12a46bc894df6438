# A table of items with properties, formatting, sorting by __lt__ and words counted. Unit: one report.
# n: 250
# check: 1 -> 1558

class Item:
    def __init__(self, name, price, qty):
        self.name = name
        self.price = price
        self.qty = qty

    @property
    def total(self):
        return self.price * self.qty

    def __repr__(self):
        return f"Item({self.name!r}, {self.price}, {self.qty})"

    def __lt__(self, other):
        return self.total < other.total

    def __eq__(self, other):
        return isinstance(other, Item) and self.name == other.name

    def __hash__(self):
        return hash(self.name)


def table(items):
    lines = ["%-10s %8s %5s %10s" % ("name", "price", "qty", "total"), "-" * 36]
    for it in items:
        lines.append("{:<10} {:>8.2f} {:>5d} {:>10,.2f}".format(it.name, it.price, it.qty, it.total))
    lines.append(f"{'sum':<10} {sum(i.total for i in items):>25,.2f}")
    return "\n".join(lines)


def run(n):
    t = 0
    for k in range(n):
        items = [Item(f"item{i}", 1.5 * i + k % 3, i % 7 + 1) for i in range(20)]
        items.sort(reverse=True)
        text = table(items)
        t += len(text) + text.count("item") + len(repr(items[0]))
        t += len(set(items)) + len({i.name.upper(): i for i in items})
        words = text.replace("\n", " ").split()
        t += sum(len(w) for w in words if w.isalnum()) + len(" ".join(reversed(words)).title())
    return t
