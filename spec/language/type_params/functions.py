# A generic function: its parameters are in a scope of its own.
def first[T](items: list[T], default: T = None) -> T:
    return items[0] if items else default

print(first([1, 2]), first([], 5))
print(first.__type_params__, first.__annotations__)
try:
    T
except NameError as e:
    print(e)
def uses[T](x: T):
    def inner():
        return T
    return inner()
print(uses(1), uses(1) is uses.__type_params__[0])
print(type(T := uses.__type_params__[0]).__name__, T.__name__, T.__module__)
class C:
    def method[T](self, x: T) -> T:
        return x, T
print(C().method(3), C.method.__qualname__, C.method.__type_params__)
