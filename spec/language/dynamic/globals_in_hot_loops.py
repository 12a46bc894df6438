# globals() read and written in the middle of hot loops
g = globals()
total = 0
for i in range(300):
    total += g['i']
    if i % 100 == 0:
        g['total'] += 1000
    if i == 200:
        print(g['total'], 'total' in g)
print(total, g['total'])
def by_dict(n):
    s = 0
    for k in range(n):
        globals()['counter'] = k
        s += counter
    return s
print(by_dict(200))
x = 0
while x < 500:
    x = x + eval('1')
print(x)
exec('while x < 800: x += 3')
print(x, g['x'])
