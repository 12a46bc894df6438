# Excess arguments when only one of __new__ and __init__ is defined.
class OnlyNew:
    def __new__(cls, a): return super().__new__(cls)
class OnlyInit:
    def __init__(self, a): self.a = a
class Both:
    def __new__(cls, *a): return object.__new__(cls)
    def __init__(self, *a): object.__init__(self)
class NewPasses:
    def __new__(cls, *a): return object.__new__(cls, *a)
class InitPasses:
    def __init__(self, *a): object.__init__(self, *a)
for f in (lambda: OnlyNew(1), lambda: OnlyNew(), lambda: OnlyInit(2), lambda: OnlyInit(), lambda: Both(1, 2), lambda: NewPasses(1),
          lambda: InitPasses(1), lambda: InitPasses()):
    try:
        print(type(f()).__name__)
    except TypeError as e:
        print(e)
