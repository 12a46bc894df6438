# while with else, break, continue, and conditions with side effects.
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print(n, end=' ')
else:
    print('not reached')
print('end', n)
while n > 0:
    n -= 1
else:
    print('else runs', n)
while False:
    pass
else:
    print('else of a loop that never ran')
i = 0
while True:
    i += 1
    while True:
        i += 10
        if i > 30:
            break
        else:
            continue
    else:
        print('no')
    break
print(i)
stack = [1, [2, [3, 4], 5], 6]
flat = []
while stack:
    x = stack.pop(0)
    if isinstance(x, list):
        stack = x + stack
        continue
    flat.append(x)
print(flat)
def find(limit):
    k = 1
    while k < limit:
        if k % 7 == 0 and k % 5 == 0:
            return k
        k += 1
    else:
        k = -1
    return k
print(find(100), find(30))
calls = []
def cond():
    calls.append(len(calls))
    return len(calls) < 4
while cond():
    pass
print(calls)
a, b = 0, 1
while a < 1000: a, b = b, a + b
print(a, b)
while 1:
    try:
        break
    finally:
        print('finally on break')
k = 3
while k:
    try:
        k -= 1
        continue
    finally:
        print('finally', k, end=' ')
else:
    print('else after continue')
