# locals() in comprehensions of a module, a class body and a function
print([sorted(k for k in locals() if k in 'xyz') for x in [1]], 'x' in locals(), locals() is globals())
class C:
    z = 1
    names = [sorted(locals()) for x in [1]]
    locals()['w'] = 3
print(C.names, C.w)
def f(y):
    return [sorted(locals()) for x in [1]], {k: sorted(locals()) for k in [1]}, sorted(locals())
print(f(1))
