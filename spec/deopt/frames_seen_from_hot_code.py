# Functions in generated code have no frame until somebody looks: all callers are there then, in order, with their variables.
import sys


def names():
    out = []
    f = sys._getframe(1)
    while f is not None:
        out.append(f.f_code.co_name)
        f = f.f_back
    return out


def variables(level):
    f = sys._getframe(level)
    return f.f_code.co_name, f.f_lineno - f.f_code.co_firstlineno, dict(f.f_locals)


class Node:
    def __init__(self, value):
        self.value = value

    def look(self, other, ask):
        total = self.value + other.value
        if ask:
            return (total, names(), variables(1), variables(2), variables(3))
        return total


def step(a, b, ask):
    both = [a.value, b.value]
    r = a.look(b, ask)
    return r


def walk(n, ask_at):
    a = Node(1)
    b = Node(2)
    last = None
    for i in range(n):
        last = step(a, b, i == ask_at)
        if i == ask_at:
            (total, chain, v1, v2, v3) = last
            print(total, chain)
            for name, line, found in (v1, v2, v3):
                print(name, line, sorted(k for k in found), found.get("total"), found.get("both"), found.get("n"))
            a, b = b, a
    return last


print(walk(3000, 2500))
print(walk(10, 5))


def deep(n):
    if n == 0:
        return len(names())
    r = deep(n - 1)
    return r


for _ in range(300):
    deep(20)
print(deep(30), deep(200))
