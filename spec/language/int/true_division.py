# True division of ints is correctly rounded, also when neither operand fits a float exactly.
print(1 / 2, 7 / 2, -7 / 2, 4 / 2, 0 / 5, 1 / 3, 2 / 3, 10 / 3)
print(type(4 / 2).__name__, 0 / -5)
print(9007199254740993 / 1, 9007199254740995 / 1, 9007199254740993 / 3)
print(10**30 / 10**29, 10**400 / 10**399, 10**400 / 10**398, 3**500 / 3**499)
print((2**53 + 1) / (2**53 - 1), (2**64 - 1) / 2**64, (10**23) / 1)
print(1 / 10**300, 1 / 10**320, 1 / 10**330, -1 / 10**330)
print(123456789012345678901234567890 / 987654321)
print(2**1023 / 1, -(2**1023) / 1)
for a, b in [(10**400, 1), (2**1024, 1), (-(10**400), 3), (10**400, 7.0)]:
    try:
        print(a / b)
    except OverflowError as e:
        print(type(e).__name__, e)
print(True / 2, 2 / True, 6 / 4 * 2)
