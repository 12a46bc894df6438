# A local `super` is a name like others.
class A:
    def f(self):
        super = lambda: 'shadow'
        return super()

    def g(self, super=lambda: 'given'):
        return super()

    def h(self):
        def inner():
            return super()
        super = lambda: 'of a cell'
        return inner()


print(A().f(), A().g(), A().h())
