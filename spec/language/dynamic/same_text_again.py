# the same text run again and again: its names are looked up each time, its functions and classes are new each time
x = 1
seen = []
for i in range(5):
    x = i
    seen.append(eval('x * 2'))
print(seen)
spaces = [{'x': n} for n in (10, 20)]
print([eval('x * 2', space) for space in spaces])
made = []
for i in range(3):
    exec('def f(a=x): return a\nclass C: value = x\nmade.append((f, C))')
    x += 1
print([f() for f, _ in made], [C.value for _, C in made], made[0][0] is made[1][0], made[0][1] is made[1][1])
def g(y):
    return eval('y + 1'), eval('[y for _ in range(2)]')
print(g(1), g('a' and 2))
try:
    eval('y + 1')
except NameError as e:
    print(e)
