print(1, 2
# ---
x = [1, 2
y = 3
# ---
d = {'a': 1,
     'b': 2
print(d)
# ---
f(a, (b, c)
# ---
x = (1, 2]
# ---
x = [1, 2)
# ---
x = {1: 2]
# ---
x = (
    1,
    2,
]
# ---
x = 1)
# ---
x = ]
# ---
}
# ---
print('a'))
# ---
def f(a, b:
    return a
# ---
x = foo(1, [2, 3}, 4)
# ---
values = [1, 2, 3
for v in values:
    print(v)
# ---
total = sum([1, 2, 3)
# ---
x = {
    'a': [1, 2,
    'b': 3,
}
# ---
x = ((((((
# ---
print("a" "b"
print("c")
# ---
def f():
    return (1 +
x = 2
# ---
if (a and b:
    pass
# ---
x[1
# ---
x[1:2
y = 2
# ---
class C(object:
    pass
# ---
f(x for x in y, 1)
# ---
f(1, x for x in y)
# ---
x = [1 2 3]
# ---
x = (1 2)
# ---
x = {1 2}
# ---
x = [a b, c]
# ---
x = ['a', 'b' c]
# ---
d = {'a': 1 'b': 2}
# ---
d = {'a': 1, 'b'}
# ---
d = {'a': 1, 'b': }
# ---
d = {'a' 1}
# ---
d = {'a': 1, 2, 'c': 3}
# ---
x = (1, 2
    + 3 4)
# ---
print 1
# ---
print "hello"
# ---
print 'a', 'b'
# ---
exec "code"
# ---
print(a b)
# ---
print(f(x) g(y))
# ---
x = f(1 2)
# ---
x = [a, b for a in c]
# ---
x = {**a for a in b}
# ---
x = [*a for a in b]
# ---
x = {'a': 1, 'b' 2}
# ---
d = {
    'a': 1,
    'b' 2,
    'c': 3,
}
# ---
x = {1: 2, f(3 4): 5}
# ---
x = {1: 2, 3: 4 5}
# ---
x = [{**a, b c}]
# ---
x = {1: 2, (3 4)}
