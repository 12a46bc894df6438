# Default values are evaluated once, when `def` runs, and are then shared by the calls.
trace = []

def default(n):
    trace.append(n)
    return n

def f(a=default(1), b=default(2), *, c=default(3)):
    return a, b, c

print(trace)
print(f(), f(5), f(b=6, c=7))
print(trace)

def grow(x, seen=[]):
    seen.append(x)
    return seen

print(grow(1))
print(grow(2))
print(grow(3, []))
print(grow(4))
print(grow.__defaults__)

def counted(key, table={}):
    table[key] = table.get(key, 0) + 1
    return table[key]

print([counted(k) for k in 'abracadabra'])
x = 1
def late(v=x):
    return v
x = 2
print(late(), x)
