# Bit operators over ints and bools of all sizes and signs; floor laws that tie shifts to division.
values = [0, 1, -1, True, False, 5, -6, 255, 2**31, -2**31, 2**32 - 1, 2**53, -2**53 - 1, 2**64, -2**70 + 3]
for a in values:
    print(a, [a & b for b in values], [a | b for b in values], [a ^ b for b in values])
for a in values:
    print(~(a + 0), [a << k for k in (0, 1, 5, 31, 33)], [a >> k for k in (0, 1, 5, 31, 33, 64)])
print(all((a & b) + (a | b) == a + b for a in values for b in values), all(a ^ b == (a | b) - (a & b) for a in values for b in values), all(~(a + 0) == -a - 1 for a in values), all(a >> k == a // 2**k for a in values for k in range(70)), all(a << k == a * 2**k for a in values for k in range(70)), all(~(a & b | 0) == ~(a + 0) | ~(b + 0) for a in values for b in values))
