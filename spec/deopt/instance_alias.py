# Two names for one instance: a field added by one name is seen by the other.
class Box:
    pass


def fill(a, b):
    a.x = 1
    b.y = 2.5
    a.z = b.x
    b.x = 7
    return a.x, a.y, a.z, b.x


def both():
    o = Box()
    return fill(o, o)


for i in range(500):
    both()
print(both())


def apart():
    a = Box()
    b = Box()
    b.x = 4
    return fill(a, b)


try:
    print(apart())
except AttributeError as e:
    print(e)
