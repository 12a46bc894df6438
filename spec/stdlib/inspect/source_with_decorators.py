# The source of a function or class begins with its decorators, and so do its first line numbers.
import inspect

def deco(f):
    return f

@deco
@deco
def g(a):
    pass

class C:
    @staticmethod
    def sm(z=1): pass

    @property
    def p(self):
        return 1

@deco
class D:
    pass

for o in (g, C.sm, C.p.fget, D, C):
    print(inspect.getsource(o))
print(g.__code__.co_firstlineno, C.sm.__code__.co_firstlineno, D.__firstlineno__, inspect.getsourcelines(g)[1])
