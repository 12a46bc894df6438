# Assigning to and deleting slices: lengths may change for step 1 only.
def show(f):
    a = list(range(6))
    try:
        f(a)
        print(a)
    except Exception as e:
        print(type(e).__name__, e, a)

def set_(key, value):
    def run(a):
        a[key] = value
    show(run)

def del_(key):
    def run(a):
        del a[key]
    show(run)

for key, value in [(slice(1, 3), 'xyz'), (slice(1, 3), []), (slice(2, 2), [9, 9]), (slice(0, 0), (7,)), (slice(6, 9), [6, 7]), (slice(None), [1]), (slice(4, 1), ['in']), (slice(-2, None), range(3)), (slice(None, None, 2), 'abc'), (slice(None, None, -1), range(6)), (slice(None, None, -2), 'xyz'), (slice(1, 3), {5: 0}), (slice(1, 2), (i * i for i in range(3))), (slice(10, 20), ['far']), (slice(-100, 1), ['near']), (slice(None, None, 2), 'ab'), (slice(None, None, 2), 'abcd'), (slice(1, 3), 5), (slice(1, 3), None), (slice(None, None, 2), 7), (slice(None, None, 0), [1]), (slice(5, 1, -1), 'abcd'), (slice(1, 1, -1), []), (slice(1, 1, 2), 'a'), (slice(5, 2, 1), 'zz'), (0, 'first'), (-1, 'last'), (6, 1), (-7, 1), ('a', 1), (1.0, 1), (True, 'T'), (10**30, 1)]:
    set_(key, value)
for key in [slice(1, 3), slice(None), slice(None, None, 2), slice(None, None, -2), slice(1, 100), slice(4, 2), slice(5, 0, -3), slice(10, 20), slice(None, None, 0), 0, -1, 6, -7, 'a', slice(0, 6, 10), slice(1, 5, 3)]:
    del_(key)
a = [1, 2, 3]
a[1:2] = a
print(a)
a[:] = reversed(a)
print(a)
a[::2] = a[1::2] + [0]
print(a)
a[len(a):] = [8, 9]
a[:0] = [-1]
print(a)
del a[0], a[-1], a[1:3]
print(a)
b = a
b[:] = []
print(a, a is b)
