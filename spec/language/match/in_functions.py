# Captures may be global, nonlocal, and captured by inner functions.
top = None
def outer(v):
    captured = 'before'
    def inner():
        nonlocal captured
        global top
        match v:
            case [captured, top]:
                return True
        return False
    done = inner()
    return done, captured

print(outer([1, 2]), top)
print(outer([1]), top)
def closures(items):
    fs = []
    for item in items:
        match item:
            case [f, n]:
                fs.append(lambda: (f, n))
    return [f() for f in fs]
print(closures([(1, 2), (3, 4)]))
class Body:
    match ('a', 'b'):
        case (first, second):
            pass
print(Body.first, Body.second)
