# __class__ in a comprehension of a class body is an ordinary name; in a generator expression or lambda it is the class.
class C:
    try: [__class__ for _ in [1]]
    except NameError as e: print(e)
    g = (__class__ for _ in [1])
    f = lambda self: __class__
    def m(self): return [__class__ for _ in range(1)], [super for _ in range(1)][0] is super
print(next(C.g) is C, C().f() is C, C().m())
