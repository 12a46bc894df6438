# Builtin names can be rebound, deleted again, and are found last.
print(len('abc'), max(1, 2))
len = lambda x: 'my len'
print(len('abc'), [len(x) for x in 'a'])
def f():
    return len([1, 2])
print(f())
del len
print(len('abc'), f())
def g():
    max = min
    return max(1, 2)
print(g(), max(1, 2))
def h(list):
    return [x for x in list]
print(h((1, 2)), list((1, 2)))
def later():
    try:
        print(sum)
    except UnboundLocalError as e:
        print(e)
    sum = 5
    return sum
print(later())
str = 5
try:
    str(1)
except TypeError as e:
    print(e)
del str
print(str(1), f'{1}', '%s' % 1)
class K:
    int = 'class int'
    x = int
    def m(self):
        return int('5')
print(K.x, K().m())
def glob():
    global abs
    abs = lambda x: 'global abs'
glob()
print(abs(-1))
del abs
print(abs(-1))
try:
    del abs
except NameError as e:
    print(e)
print([sum for sum in (1, 2)], sum([1, 2]), (lambda id: id)(5), id is not None)
for print_ in (print,):
    print_('alias')
True_ = True
input = 'text'
print(input, True_)
def hot(n):
    total = 0
    for i in range(n):
        total += abs(-i)
        if i == n // 2:
            switch()
    return total
def switch():
    global abs
    abs = lambda x: 0
print(hot(2000))
