# TypedDict classes make plain dicts.
from typing import TypedDict, Required, NotRequired
class Movie(TypedDict):
    name: str
    year: int
class Extra(Movie, total=False):
    rating: float
    id: Required[int]
m = Movie(name='x', year=1)
print(m, type(m), Movie.__annotations__, Extra.__annotations__)
print(sorted(Extra.__required_keys__), sorted(Extra.__optional_keys__), Movie.__total__, Extra.__total__)
print(Movie({'name': 'q'}), Movie.__name__, Movie.__bases__, Movie.__mro__)
F = TypedDict('F', {'in': int, 'x-y': str}, total=False)
print(F.__annotations__, F.__total__, F(a=1))
class N(TypedDict):
    a: NotRequired[int]
    b: str
print(sorted(N.__required_keys__), sorted(N.__optional_keys__))
for bad in (lambda: isinstance({}, Movie), lambda: issubclass(dict, Movie)):
    try:
        bad()
    except TypeError as e:
        print(e)
try:
    class Bad(Movie, dict): pass
except TypeError as e:
    print(e)
class G[T](TypedDict):
    v: T
print(G(v=1), G[int](v=2))
