# targets are assigned from left to right: a subscript before a variable sees the old one, after it the new one
def f():
    a = [0, 0, 0]
    i = 0
    a[i], i = [9, 1]
    print(a, i)
    a[i], (i, a[i]) = [5, (2, 7)]
    print(a, i)
    i, a[i], *rest = 0, 8, 3, 4
    print(a, i, rest)
    for a[i], i in [(1, 0), (2, 1)]:
        print(a, i)
    (a[i], i), [b, a[b]] = iter([(6, 2), (1, 4)])
    print(a, i, b)

f()
try:
    print([l for (l[0], l) in [[1, 2]]])
except UnboundLocalError as e:
    print(e)
