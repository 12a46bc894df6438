# Integer Arithmetic: a million turns at module level.
i = 0
total = 0
while i < 1000000:
    total = total + (i * 3 - i // 2 + i % 7)
    i = i + 1
print(total)
