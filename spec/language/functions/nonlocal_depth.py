# `nonlocal` reaches the nearest enclosing binding, through several functions and for parameters.
def a():
    x = 'a'
    def b():
        def c():
            nonlocal x
            x += 'c'
            def d():
                nonlocal x
                x += 'd'
            d()
        c()
        x_in_b = x
        return x_in_b
    r = b()
    return r, x
print(a())

def shared():
    total = 0
    history = []
    def add(n):
        nonlocal total
        total += n
        history.append(total)
    def reset():
        nonlocal total, history
        total, history = 0, ['reset']
    return add, reset, lambda: (total, history)
add, reset, show = shared()
add(1); add(2)
print(show())
reset()
add(7)
print(show())

def param(p):
    def bump():
        nonlocal p
        p = p * 2
    bump(); bump()
    return p
print(param(5))
