# category: Depth
# what: A generator expression that a builtin takes all items of, as in `sum(f(x) for x in v)`, has a frame of its own in tracebacks, but `sys._getframe` does not see it, and it does not count towards the recursion limit.
# cause: Its loop runs in the frame around it, as that of a comprehension does.
# instead: Nothing has to be done. Code that finds a frame by its number gives the generator a name first.

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
