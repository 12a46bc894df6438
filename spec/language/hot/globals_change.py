# A global function, a global number and a builtin are rebound while a hot loop uses them.
def helper(x):
    return x + 1
factor = 3
def run(n, at, change):
    t = 0
    for i in range(n):
        t += helper(i) * factor + len('ab')
        if i == at:
            change()
    return t
print(run(2000, -1, None))
def rebind_helper():
    global helper
    helper = lambda x: x * 0.5
print(run(2000, 999, rebind_helper))
def rebind_factor():
    global factor
    factor = 2**54
print(run(100, 50, rebind_factor))
factor = 1
def shadow_len():
    global len
    len = lambda s: 1000
print(run(2000, 999, shadow_len))
del len
print(run(10, -1, None), len('abc'))
def delete_helper():
    global helper
    del helper
try:
    run(2000, 1000, delete_helper)
except NameError as e:
    print(e)
helper = int
print(run(100, -1, None))
helper = {1: 2}.get
try:
    run(3, -1, None)
except TypeError as e:
    print(e)
class helper:
    def __init__(self, x):
        self.x = x
    def __mul__(self, k):
        return self.x * k
print(run(100, -1, None))
counter = 0
def count(n):
    global counter
    for i in range(n):
        counter += 1
    return counter
print(count(2000))
counter = 0.5
print(count(2000))
counter = 2**53 - 3
print(count(10))
counter = 'a'
try:
    count(1)
except TypeError as e:
    print(e, counter)
