# A local of the inner activation becomes a str while outer ones hold ints.
def walk(n, change):
    v = n
    if n > 0:
        inner = walk(n - 1, change)
    else:
        inner = 0
    if n == change:
        v = 'changed at ' + str(n)
    if isinstance(v, str):
        return v
    if isinstance(inner, str):
        return inner + f',{v}'
    return v + inner

for i in range(500): walk(20, -1)
print(walk(20, -1))
print(walk(10, 0))
print(walk(10, 5))
print(walk(10, 10))
print(walk(20, -1))

def down(n, kind):
    x = n * 2
    if n == 0:
        x = kind
        return [x]
    rest = down(n - 1, kind)
    x = x + 1
    return rest + [x]
for i in range(300): down(8, 0)
print(down(6, 0), down(6, 'str'), down(6, 1.5), down(3, None), down(3, 2 ** 70), down(2, True))
