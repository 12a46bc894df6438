# __name__ and __qualname__ of nested functions, classes and lambdas.
def outer():
    def inner():
        return lambda: 0
    class Local:
        def method(self):
            def deep(): pass
            return deep
    return inner, Local
inner, Local = outer()
print(inner.__qualname__, inner().__qualname__)
print(Local.__qualname__, Local.__name__, Local.method.__qualname__, Local().method().__qualname__)
class A:
    class B:
        def m(self): pass
        f = lambda self: 0
    def m(self): pass
print(A.B.__qualname__, A.B.m.__qualname__, A.B.f.__qualname__, A().m.__qualname__, A().m.__name__)
def g():
    global made
    def made(): pass
g()
print(made.__qualname__)
print([(lambda: 0).__qualname__ for _ in range(1)], len.__qualname__, [].append.__qualname__, str.join.__qualname__)
alias = outer
print(alias.__name__)
