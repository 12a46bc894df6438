# Nine hundred frames fit in every shape of call.
def plain(n):
    return 0 if n == 0 else 1 + plain(n - 1)
def in_try(n):
    try:
        return 0 if n == 0 else 1 + in_try(n - 1)
    finally:
        pass
def in_for(n):
    for _ in (1,):
        return 0 if n == 0 else 1 + in_for(n - 1)
def in_comprehension(n):
    return [0 if n == 0 else 1 + in_comprehension(n - 1) for _ in (1,)][0]
class W:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def in_with(n):
    with W():
        return 0 if n == 0 else 1 + in_with(n - 1)
class N:
    def __init__(self, n): self.n = n
    def method(self, n): return 0 if n == 0 else 1 + self.method(n - 1)
    @property
    def prop(self): return 0 if self.n == 0 else 1 + N(self.n - 1).prop
    def __add__(self, other): return 0 if self.n == 0 else 1 + (N(self.n - 1) + other)
    def __call__(self): return 0 if self.n == 0 else 1 + N(self.n - 1)()
def in_sorted(n):
    return 0 if n == 0 else 1 + sorted([n], key=lambda k: in_sorted(n - 1))[0] * 0
print(plain(900), in_try(900), in_for(900), in_comprehension(900), in_with(900))
print(N(0).method(900), N(900).prop, N(900) + 0, N(900)())
print(in_sorted(300))
