# What calling a value that is no callable says.
class C:
    value = 3

values = [1, None, 'text', [1], (1, 2), {}, C(), C.value, 1.5, True, ..., range(3), {1}, 10 ** 30, b'b']
for v in values:
    try:
        v()
    except TypeError as e:
        print(e)
    try:
        v(1, *[2], k=3)
    except TypeError as e:
        print(e)
try:
    C().value(1)
except TypeError as e:
    print(e)
try:
    len([])()
except TypeError as e:
    print(e)
print(callable(C), callable(C()), callable(len), callable(lambda: 0), callable(3))
