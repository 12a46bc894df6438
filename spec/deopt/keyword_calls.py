# Calls with keywords in hot loops: order of evaluation, defaults that change, other functions in the same place, wrong calls.


def f(a, b=1, *, c=2):
    return a * 100 + b * 10 + c


def g(b, a=5, *, c=7, d=8):
    return [a, b, c, d]


def plain(x, y=2.5, z='z'):
    return x, y, z


def only(*, k, n=0):
    return k + n


def trace(v, log):
    log.append(v)
    return v


def kinds():
    s = 0
    log = []
    for i in range(12):
        s += f(i, c=3)
        s += f(b=i, a=1)
        s += f(trace(i, log), c=trace(i + 1, log), b=trace(i + 2, log))
        s += only(k=i) + only(n=1, k=2)
        x, y, z = plain(i, z=i)
        s += x + y + z
        s += plain(y=i * 0.5, x=i)[1]
    print(s, log[:6], len(log))


def swapped():
    for h in [f] * 6 + [g] * 6 + [f, g] * 3:
        print(h(a=1, b=2), h(3, c=4), end=' ')
    print()


def defaults():
    out = []
    for i in range(14):
        out.append(f(1, c=i))
        out.append(f(1, b=2))
        if i == 6:
            f.__defaults__ = (7,)
        if i == 8:
            f.__kwdefaults__ = {'c': 9}
        if i == 10:
            f.__kwdefaults__['c'] = 1.5
    print(out)
    f.__defaults__ = None
    f.__kwdefaults__ = None
    for i in range(6):
        try:
            print(f(1, b=2) if i & 1 else f(1, c=2))
        except TypeError as e:
            print(e)
    f.__defaults__ = (1,)
    f.__kwdefaults__ = {'c': 2}


class Point:
    def __init__(self, x=0, y=0, *, name='p'):
        self.x, self.y, self.name = x, y, name

    def moved(self, dx=0, dy=0, *, name=None):
        return Point(x=self.x + dx, y=self.y + dy, name=name or self.name)

    def __repr__(self):
        return f'{self.name}({self.x}, {self.y})'


class Point3(Point):
    def __init__(self, z=9, **rest):
        super().__init__(**rest)
        self.z = z

    def moved(self, dy=1, dx=2, *, name='three'):
        return Point3(z=self.z + dx + dy, x=self.x, y=self.y, name=name)


def methods():
    p = Point(x=1, y=2)
    q = Point3(x=1, y=2, z=3)
    for i in range(12):
        p = p.moved(dy=i, name='q' if i & 1 else None)
        p = p.moved(1, dy=0.5)
        r = (p if i % 3 else q).moved(dx=1, dy=2)
        if i > 8:
            print(p, r, r.__dict__.get('z'))


def wrong():
    for i in range(8):
        for call in (lambda: f(1, a=2), lambda: f(1, e=2), lambda: only(), lambda: only(1, k=2), lambda: Point(1, 2, z=3), lambda: Point().moved(dz=1)):
            try:
                call()
            except TypeError as e:
                if i == 7:
                    print(e)


def deep(n, *, seen=()):
    if n == 0:
        raise ValueError(seen[-2:])
    return deep(n=n - 1, seen=seen + (n,))


for _ in range(3):
    kinds()
    swapped()
    defaults()
    methods()
    wrong()
for n in range(6):
    try:
        deep(n + 2)
    except ValueError as e:
        print(e)
deep(6)
