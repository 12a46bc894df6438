# Bills of calls: integer prices, taxes and formatted lines. Unit: one run.
# n: 10
# check: 1 -> '156 7412'


RATES = [13, 894 // 10]
BASIC_TAX = 675
DIST_TAX = 341


def half_even(num, den):
    q, r = divmod(num, den)
    if 2 * r > den or (2 * r == den and q & 1):
        q += 1
    return q


def cents(v):
    sign = '-' if v < 0 else ''
    v = abs(v)
    return f'{sign}{v // 100}.{v % 100:02d}'


def once(n):
    state = 12345
    sum_t = sum_b = sum_d = 0
    lines = []
    for i in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        duration = 1 + (state >> 8) % 10000
        calltype = duration & 1
        price = half_even(duration * (13 if calltype == 0 else 89), 100)
        basic = price * BASIC_TAX // 10000
        total = price + basic
        sum_b += basic
        if calltype:
            dist = price * DIST_TAX // 10000
            total += dist
            sum_d += dist
        sum_t += total
        kind = 'D' if calltype else 'L'
        lines.append('%6d %s %10s %s' % (duration, kind, cents(total), str(price).rjust(8)))
        if i % 100 == 99:
            lines.append('-' * 30)
            lines.append('{:>12} {:>8} {:>8}'.format(cents(sum_t), cents(sum_b), cents(sum_d)))
    text = '\n'.join(lines)
    back = 0
    for line in text.split('\n'):
        parts = line.split()
        if len(parts) == 4:
            whole, frac = parts[2].split('.')
            back += int(whole) * 100 + int(frac)
    return len(text), sum_t, back, text[-120:]


def run(n):
    result = None
    for _ in range(n):
        result = once(4302)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
