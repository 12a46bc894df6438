# A free variable without a value has its own wording.
def outer():
    def inner():
        return v
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    v = 1
    print(inner())
    del v
    try:
        inner()
    except NameError as e:
        print(e)
    try:
        v
    except UnboundLocalError as e:
        print(e)
outer()
def chain():
    def a():
        def b():
            def c(): return deep
            return c
        return b
    f = a()()
    try:
        f()
    except NameError as e:
        print(e)
    deep = 'now'
    return f()
print(chain())
def nl():
    def set_it():
        nonlocal w
        w = 5
    def del_it():
        nonlocal w
        del w
    w = 1
    del_it()
    try:
        del_it()
    except NameError as e:
        print(type(e).__name__, e)
    set_it()
    return w
print(nl())
def comp():
    try:
        return [later for _ in range(1)]
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
comp()
def gen():
    g = (later for _ in range(1))
    try:
        list(g)
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
gen()
