# Registered reductions, and the extension registry.
import copy
import copyreg

class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

def reduce_point(p):
    return Point, (p.x * 10, p.y)

copyreg.pickle(Point, reduce_point)
print(copyreg.dispatch_table[Point] is reduce_point, copy.copy(Point(1, 2)).x, copy.deepcopy(Point(1, 2)).x)
print(copyreg.pickle_complex(1 + 2j), copyreg.dispatch_table[complex](3j))
for bad in (lambda: copyreg.pickle(int, 3), lambda: copyreg.constructor(3), lambda: copyreg.add_extension('m', 'n', 0), lambda: copyreg.remove_extension('m', 'n', 1)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
copyreg.add_extension('m', 'n', 5)
copyreg.add_extension('m', 'n', 5)
for bad in (lambda: copyreg.add_extension('m', 'n', 6), lambda: copyreg.add_extension('m', 'x', 5)):
    try:
        bad()
    except ValueError as e:
        print(e)
copyreg.remove_extension('m', 'n', 5)
copyreg.clear_extension_cache()

class Slotted:
    __slots__ = ('a', '__private')

print(copyreg._slotnames(Slotted), type(copyreg.__newobj__(Point)).__name__)
