# Long argument lists, by position, by name and unpacked.
def ten(a, b, c, d, e, f, g, h, i, j):
    return [a, b, c, d, e, f, g, h, i, j]
print(ten(*range(10)))
print(ten(**dict(zip('jihgfedcba', range(10)))))
print(ten(0, 1, 2, 3, *[4, 5], **{'j': 9, 'i': 8}, g=6, h=7))
def wide(*args):
    return len(args), sum(args)
print(wide(*range(1000)))
def kw(**kwargs):
    return len(kwargs), kwargs['k77']
print(kw(**{f'k{i}': i for i in range(200)}))
def keys(**kwargs):
    return list(kwargs)
print(keys(z=1, a=2, m=3, **{'b': 4}))
try:
    ten(*range(11))
except TypeError as e:
    print(e)
try:
    ten(1, 2, 3)
except TypeError as e:
    print(e)
