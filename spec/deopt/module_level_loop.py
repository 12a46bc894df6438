# A loop at module level whose globals are read and written by the functions it calls.
i = 0
total = 0
kind = 'int'
def step():
    global total, kind
    total += i
    if i == 2000:
        total = float(total)
        kind = 'float'
    return total
def peek():
    return i, total
def set_i(v):
    global i
    i = v
for i in range(3000):
    last = step()
    if i == 1000: first = peek()
print(i, total, kind, last, first)
i = 0
steps = 0
while i < 3000:
    i += 1
    steps += 1
    if i == 100: set_i(2500)
    if i == 2700: set_i(2800.5)
print(i, steps)
n = 1
def grow(): globals()['n'] = n * 3
for _ in range(60): grow()
print(n)
acc = []
def record(): acc.append(j)
for j in range(2000):
    record()
    if j == 1500: j = 'replaced'
    if j == 'replaced': record()
print(len(acc), acc[1499:1504], j)
a, b = 0, 1
def advance():
    global a, b
    a, b = b, a + b
for k in range(100): advance()
print(a)
flag = True
def stop():
    global flag
    flag = k < 5
k = 0
while flag:
    k += 1
    stop()
print(k)
def shadow():
    total = 'local'
    return total
for q in range(1000): shadow()
print(total, shadow())
x = 10
class C:
    x = x + 1
    for y in range(1000): x += 1
print(C.x, x, C.y)
def late():
    return defined_later
for q in range(100):
    if q == 50: defined_later = 'here'
    try:
        late()
    except NameError as e:
        error = str(e)
print(late(), error)
