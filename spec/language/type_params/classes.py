# A generic class has Generic as its last base.
class Box[T]:
    def __init__(self, item: T):
        self.item = item
    def get(self) -> T:
        return self.item
b = Box[int](5)
print(b.get(), Box[int], Box[str]('x').get())
print(Box.__type_params__, Box.__parameters__, Box.__orig_bases__, Box.__bases__)
print(b.__orig_class__, Box[int] == Box[int], hash(Box[int]) == hash(Box[int]))
class Pair[K, V](Box[K]):
    pass
print(Pair[int, str], Pair.__mro__, Pair.__orig_bases__)
for bad in (int, (int, str, float)):
    try:
        print(Pair[bad])
    except TypeError as e:
        print(e)
try:
    Box[int][str]
except TypeError as e:
    print(e)
class Inner:
    class Deep[T]:
        x: T
print(Inner.Deep[int], Inner.Deep.__annotations__)
