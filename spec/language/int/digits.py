# Digit work: conversions between bases, roman numerals, check digits, Kaprekar, long division.
def to_base(n, b):
    if n < 0:
        return '-' + to_base(-n, b)
    out = ''
    while True:
        n, d = divmod(n, b)
        out = '0123456789abcdefghijklmnopqrstuvwxyz'[d] + out
        if not n:
            return out
print([to_base(255, b) for b in (2, 3, 8, 10, 16, 36)], to_base(-10, 2), to_base(0, 7), all(int(to_base(n, b), b) == n for n in range(50) for b in (2, 7, 16)))
def roman(n):
    out = ''
    for value, symbol in ((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')):
        count, n = divmod(n, value)
        out += symbol * count
    return out
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
def luhn(s):
    total = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2:
            d = d * 2 - 9 if d > 4 else d * 2
        total += d
    return total % 10 == 0
print(luhn('4539578763621486'), luhn('8273123273520569'), luhn('0'))
def kaprekar(n):
    steps = 0
    while n != 6174:
        s = f'{n:04d}'
        n = int(''.join(sorted(s, reverse=True))) - int(''.join(sorted(s)))
        steps += 1
    return steps
print([kaprekar(n) for n in (3524, 1000, 9998)])
def decimals(a, b, digits):
    whole, rest = divmod(a, b)
    out = []
    for _ in range(digits):
        d, rest = divmod(rest * 10, b)
        out.append(str(d))
    return f'{whole}.{"".join(out)}'
print(decimals(1, 7, 30), decimals(355, 113, 25), decimals(22, 4, 5))
def period(n):
    seen = {}
    r, i = 1 % n, 0
    while r and r not in seen:
        seen[r] = i
        r = r * 10 % n
        i += 1
    return i - seen[r] if r else 0
print([period(n) for n in range(1, 30)], max(range(1, 200), key=period))
print(sum(map(int, str(2**100))), int(str(123)[::-1]), [int(d) for d in str(9876)], f'{1234567:,}'.split(','))
