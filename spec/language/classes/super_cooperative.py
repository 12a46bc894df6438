# Cooperative calls along the order of a diamond.
class Root:
    def __init__(self, **kw):
        print('Root', kw)
    def run(self, depth=0):
        return ['Root']

class A(Root):
    def __init__(self, a, **kw):
        print('A', a)
        super().__init__(**kw)
    def run(self):
        return ['A'] + super().run()

class B(Root):
    def __init__(self, b, **kw):
        print('B', b)
        super().__init__(**kw)
    def run(self):
        return ['B'] + super().run()

class C(A, B):
    def __init__(self, c, **kw):
        print('C', c)
        super().__init__(**kw)
    def run(self):
        return ['C'] + super().run()

c = C(c=3, a=1, b=2, extra=4)
print(c.run(), A(a=0).run())
print(super(A, c).run(), super(C, c).run(), super(B, c).run())
