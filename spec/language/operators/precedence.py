# Precedence and associativity of every operator, checked by values that differ when grouped otherwise.
print(2 + 3 * 4, (2 + 3) * 4, 2 * 3 % 4, 2 * (3 % 4), 7 - 3 - 2, 7 - (3 - 2), 100 / 10 / 2, 2 ** 3 ** 2, (2 ** 3) ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, -2 ** -2, not 1 == 2, (not 1) == 2)
print(1 << 2 + 1, (1 << 2) + 1, 8 >> 1 << 2, 5 & 3 == 3, (5 & 3) == 3, 1 | 2 ^ 3 & 2, (1 | 2) ^ 3, 6 ^ 3 & 1, ~5 & 7, ~(5 & 7), -5 // 2, -(5 // 2), +-+3, ~-~3, 10 - 2 ** 2 * 2)
print(1 < 2 == 2, (1 < 2) == 2, 1 in [1] == True, (1 in [1]) == True, not True in [False], not (True in [False]), 1 + 1 in [2], 2 not in [1] + [3], 'a' + 'b' in 'xab', 1 | 2 in [3], 5 > 3 > 1, 3 > 2 == 2 < 5)
print(True or False and False, (True or False) and False, not True or True, not (True or True), 1 or 1 / 0, 0 and 1 / 0, 1 if True else 2 if False else 3, (1 if False else 2) if True else 3, 1 if 0 else 2 if 0 else 3, 1 + 2 if False else 3 + 4, not 0 and 1)
print((lambda: 1 if False else 2)(), (lambda x: x or 5)(0), [1, 2][0] + 1, -[1, 2][1], -(3).real, 2 ** [3][0], not [] or [1], -1 .real, - 2 .__pow__(2), 2 ** -3 ** 2, 3 * -2, 3 - -2, 3 - - -2, 7 // -2 * 2, 7 % -4 + 1)
print(1, 2 if True else 3, 4, *[5] if True else [6], *[] or [7], *(8,) + (9,), sep=' ')
x = 1, 2 + 3, 4
y = 1 if x else 2, 3
print(x, y, x == (1, 5, 4) and y == (1, 3), [i for i in (1, 2) if i > 1 or i < 0], {1: 2 or 3}, {1 or 2: 3}, (z := 5) + 1, [q := 1, q + 1], not not not 0, 5 - 3 - 1 + 2 * 2 ** 2 // 3 % 4)
print(3 if 1 > 2 else 4 + 1, 2 * 3 + 4 * 5 - 6 / 3, (2 * (3 + 4)) ** 2 % 5, 1 < 3 & 2, 1 + 2 << 3 - 1, 0b11 & ~0b01 | 0b100 ^ 0b111, 6 // 4 * 4 % 3)
