# Integer literals in every base, with underscores, and leading zeros of zero.
print(0, 00, 0_0, 1_000_000, 0x_ff, 0xFF, 0Xff, 0b1010, 0B1_0, 0o777, 0O1_7)
print(0xdeadbeef, 0xDEAD_BEEF_CAFE, 0b11111111111111111111111111111111, 0o37777777777)
print(123456789012345678901234567890, -0xffffffffffffffffffff)
print(1 .bit_length(), (1).bit_length(), 10 .__add__(5))
print([1, 2, 3][0x1], (0xf)or(2), 1 if 0b0 else 0o2)
print(1_0.5_0, 1_0e1_0, 0_1.5, 00.5, 09.5, 0e0)
print(-1, - 1, -1 ** 2, (-1) ** 2, 2 ** -1, --1, ~-1, -~1, not 1)
