# comparisons of constant strings in hot loops
n = 0
for i in range(500):
    if '' == 'abc':
        n += 1
    if 'a' != '' and 'a' < 'b':
        n += 2
print(n, [('' == 'a b c') for a in range(200)][:2])
