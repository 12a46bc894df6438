# list[int], dict[str, int] and unions are objects with a repr.
print(list[int], dict[str, list[int]], tuple[int, ...], set[str], frozenset[int], type[int], tuple[()])
print(int | None, int | str | None, None | int, list[int] | None, int | int, str | list[str] | int)
print(repr(int | None), type(int | None).__name__, type(list[int]).__name__)
print(list[int] == list[int], int | str == str | int, (int | str) == (str | int), hash(list[int]) == hash(list[int]))
print(list[int].__origin__, list[int].__args__, dict[str, int].__args__, (int | None).__args__)
print(list[int](), list[int]((1, 2)), dict[str, int](a=1), tuple[int](range(2)))
def f(xs: list[int], m: dict[str, int] | None = None) -> tuple[int, str]:
    return xs[0], 'x'
print(f.__annotations__)
print(f([1]))
class Box: pass
print(Box | None, list[Box], Box | int)
for bad in (lambda: int | 1, lambda: int[str], lambda: 'x' | int, lambda: None | None, lambda: list[int] + 1, lambda: isinstance([], list[int])):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(isinstance(1, int | str), isinstance('a', int | None), issubclass(bool, int | str))
