# category: Depth
# what: A generator expression that a builtin takes all items of, as in `sum(f(x) for x in v)`, has a frame of its own in tracebacks, but `sys._getframe` does not see it, it does not count towards the recursion limit, and `locals` called in it by another name answers with the variables of the function around.
# cause: Its loop runs in the frame around it, as that of a comprehension does.
# instead: Nothing has to be done. Code that finds a frame by its number, or calls `locals` by another name, gives the generator a name first.

import sys

def names():
    f = sys._getframe()
    out = []
    while f is not None:
        out.append(f.f_code.co_name)
        f = f.f_back
    return out

def run():
    return list(names() for _ in range(1))

print(run())

variables = locals

def around(a):
    return [sorted(found) for found in list(variables() for x in [1])]

print(around(3))
