# Methods of objects whose classes derive from builtin types: hidden by attributes of the object, replaced in the class, other classes at the same site.


class Bag(dict):
    def put(self, key, by=1, *rest):
        self[key] = self.get(key, 0) + by

    def twice(self, key, by=2):
        self.bump(key, by)
        return self.bump(key, by)

    def bump(self, key, by):
        self[key] = self.get(key, 0) + by
        return self[key]


class Loud(Bag):
    def bump(self, key, by):
        self[key] = self.get(key, 0) + 10 * by
        return self[key]


def fill(bag, n):
    last = None
    for i in range(n):
        last = bag.twice(i % 3)
    return last, bag.get(1), bag.get(9, "none")


print(fill(Bag(), 2000))
print(fill(Loud(), 2000))
bag = Bag()
bag.get = lambda key, default=None: 5
print(fill(bag, 2000))
bag = Bag()
bag.bump = lambda key, by: (key, by)
print(fill(bag, 2000))


def change(bag, n):
    out = []
    for i in range(n):
        if i == n - 3:
            Bag.bump = lambda self, key, by: -by
        if i == n - 2:
            Bag.get = lambda self, key, default=None: default
        if i == n - 1:
            Bag.twice.__defaults__ = (7,)
        out.append((bag.twice("k"), bag.get("k", 3)))
    return out[-4:]


print(change(Bag(), 2000))


def refuse(bag, n):
    for i in range(n):
        if i == n - 1:
            Bag.twice.__defaults__ = None
        bag.twice("k")


try:
    refuse(Bag(), 1000)
except TypeError as e:
    print(e)


class Stack(list):
    def push(self, x):
        self.append(x)
        return len(self)


def pushes(stack, n):
    for i in range(n):
        stack.push(i)
        if i % 3 == 0:
            stack.pop()
    return sum(stack)


print(pushes(Stack(), 3000))


class Trouble(ValueError):
    def told(self, a, b=2, c=3):
        return self.args, a, b, c


def tell(t, n):
    for i in range(n):
        r = t.told(i)
    return r, t.told(1, 1), t.told(1, 1, 1)


print(tell(Trouble("x", 1), 1500))
