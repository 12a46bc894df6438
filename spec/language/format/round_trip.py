# Numbers formatted many ways and read back; alignment of columns; repr and format agree.
for x in (0.1, 1 / 3, 1e21, 123456.789, 5e-324, 1.7976931348623157e308, -2.5, 100.0, 1e-7):
    print(float(f'{x!r}') == x, float(f'{x:.17g}') == x, float('%.16e' % x) == x, f'{x}' == repr(x), f'{x:.15g}', f'{x:.12f}'[:40], f'{x:+.3e}', f'{x:g}')
for n in (0, 7, -255, 2**31, 10**18, -10**25):
    print(int(f'{n:d}') == n, int(f'{n:x}', 16) == n, int(f'{n:#b}', 2) == n, int(f'{n:o}', 8) == n, int(f'{n:_}') == n, int(f'{n:,}'.replace(',', '')) == n, f'{n:>12}|{n:<12}|{n:^12}|', f'{n:+,}', f'{n:#X}')
total = 0
for name, qty, price in [('widget', 3, 4.99), ('gizmo', 10, 0.5), ('a very long name', 1, 1000)]:
    cost = qty * price
    total += cost
    print(f'{name[:10]:<10}{qty:>5d}{price:>10.2f}{cost:>12,.2f}')
print(f'{"total":<10}{total:>27,.2f}')
print(f'{0.5:.0f} {1.5:.0f} {2.5:.0f} {3.5:.0f} {0.125:.2f} {0.375:.2f} {1e16:.1f} {2**70:.3e} {10**15:,} {1e15:,} {1e16:,} {255:08b} {255:#010x} {-5:05d} {3.14159:07.2f} {42:c}')
print('{:5.1f}|{:<8}|{:>8}|{:^8}|{:08.3f}|{:+d}|{: d}|{:e}'.format(3.14159, 'ab', 'cd', 'ef', 2.5, 7, 7, 12345.678), '%5.1f|%-8s|%8s|%08.3f|%+d|% d|%e' % (3.14159, 'ab', 'cd', 2.5, 7, 7, 12345.678))
for width in range(0, 8, 2):
    for align in '<>^=':
        print(f'{-42:{align}{width}}|{"x":{align if align != "=" else "<"}{width}}|{2.5:{align}{width}.1f}', end=' ')
print()
print([f'{i:0{w}d}' for i in (5, 50) for w in (1, 2, 4)], [f'{x:.{p}f}' for p in range(4) for x in (2.71828,)], ['%.*f' % (p, 2.71828) for p in range(4)], ['{:.{}f}'.format(2.71828, p) for p in range(4)])
