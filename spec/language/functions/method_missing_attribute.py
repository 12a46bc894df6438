# What a method lacks is looked for on its function, also with a default.
class A:
    def m(self):
        pass

    m.mark = 1

a = A()
print(getattr(a.m, 'nothing', 'default'), hasattr(a.m, 'nothing'), getattr(a.m, 'mark', 0), a.m.mark, hasattr(A.m, 'nothing'))
try:
    a.m.nothing
except AttributeError as e:
    print(e, e.name)
