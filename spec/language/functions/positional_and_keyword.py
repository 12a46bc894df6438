# Arguments bind by position and by name, with unpacking mixed in.
def f(a, b, c=3, d=4):
    return a, b, c, d

print(f(1, 2))
print(f(1, b=2))
print(f(b=1, a=2))
print(f(1, 2, 30))
print(f(1, 2, d=40))
print(f(d=1, c=2, b=3, a=4))
print(f(*[1, 2], **{'d': 5}))
print(f(*(1,), *[2, 3], **{}, **{'d': 9}))
