# sort, sum, max and `in` over objects of several classes.
class Base:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f'{type(self).__name__[0]}{self.n}'
class X(Base):
    def score(self): return self.n
class Y(Base):
    def score(self): return -self.n
items = [X(3), Y(1), X(2), Y(5), Y(3)]
print(sorted(items), min(items), max(items, key=lambda i: i.score()), sum(i.score() for i in items))
items.sort(key=Base.score if hasattr(Base, 'score') else lambda i: i.score(), reverse=True)
print(items)
groups = {}
for i in items: groups.setdefault(type(i).__name__, []).append(i)
print(groups, {k: len(v) for k, v in groups.items()})
try:
    sorted([X(1), 3])
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
try:
    max([])
except ValueError as e:
    print(e)
print(sorted(items, key=lambda i: (type(i).__name__, i.n)))
