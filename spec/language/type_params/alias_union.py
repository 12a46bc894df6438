# Aliases and parameters in unions.
type A = int
print(A | str, str | A, A | None)
def f[T](x: T | None, y: int | T = None) -> T | int | str: pass
print(f.__annotations__)
