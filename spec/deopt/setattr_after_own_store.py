# Stores of attributes that instances have already go by __setattr__, which has put them there itself, also in hot code.
log = {}


class Base:
    def __init__(self, a):
        self.a = a
        self.b = 1

    def __setattr__(self, name, value):
        log[name] = log.get(name, 0) + 1
        super().__setattr__(name, value)


class Twice(Base):
    def __init__(self, a):
        super().__init__(a)
        self.a = ()
        self.b = 2
        self.b += 1


def again(o, n):
    for i in range(n):
        o.b = i
        o.c = o.b
    return o.c


for i in range(1500):
    Twice(i)
print(log)
o = Twice(1)
print(again(o, 3), again(o, 2000), log)


class Frozen:
    def __init__(self, x):
        object.__setattr__(self, "x", x)

    def __setattr__(self, name, value):
        raise AttributeError(f"{name} is frozen")


def change(o, v):
    try:
        o.x = v
    except AttributeError as e:
        return str(e)
    return o.x


r = None
for i in range(1500):
    r = change(Frozen(i), 5)
print(r)


def make(hooked):
    class Plain:
        if hooked:
            def __setattr__(self, name, value):
                object.__setattr__(self, name, value * 2)

    return Plain


def put(o):
    o.x = 3
    o.x = 4
    return o.x


print([put(make(False)()) for _ in range(3)], [put(make(True)()) for _ in range(3)])
P, Q = make(False), make(True)
print({put(P()) for _ in range(1500)}, {put(Q()) for _ in range(1500)}, {put(P()) for _ in range(1500)})
