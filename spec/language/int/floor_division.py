# Floor division and modulo take the sign of the divisor, also at the small/big boundary.
for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (-6, 3), (6, -3), (0, 5), (0, -5), (1, 10), (-1, 10), (1, -10)]:
    print(a, b, a // b, a % b, divmod(a, b))
big = 10**20
for a, b in [(big, 7), (-big, 7), (big, -7), (-big, -7), (7, big), (-7, big), (7, -big), (-7, -big), (big, big), (-big, big)]:
    print(a // b, a % b, divmod(a, b) == (a // b, a % b), (a // b) * b + a % b == a)
print(-1 // 2**53, -1 % 2**53, 1 // -(2**53), 1 % -(2**53))
print(-(2**53) // 1, -(2**53) // -1, 2**53 // -1, 2**63 // -1)
print(9007199254740991 // 2, -9007199254740991 // 2, -9007199254740991 % 2)
print(9007199254740993 // 3, 9007199254740993 % 10, -9007199254740993 % 10)
print(0 // -3, 0 % -3, -0 // 3)

def attempt(f):
    try:
        f()
    except ZeroDivisionError as e:
        print(type(e).__name__, e)

attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1 / 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: big // 0)
attempt(lambda: big % 0)
attempt(lambda: big / 0)
attempt(lambda: True // False)
attempt(lambda: 0 // 0)
attempt(lambda: 0 ** -1)
