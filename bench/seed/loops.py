# Loops: a million turns at module level.
c = 0
for i in range(1000000):
    c += i
print(c)
