# Formatting values of extreme size in every style.
big = 123456789 ** 10
print(f'{big}', f'{big:,}', f'{big:x}', f'{big:e}', f'{big:.3g}', f'{big:f}', f'{float(big):.0f}', f'{big:>100}'[:20], f'{-big:_}', sep='\n')
for x in (1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, 1e-320, 9007199254740993.0, 1e15, 123456789.123456789):
    print(f'{x} {x:.3e} {x:g} {x:.17g} {x:.1%}'[:200])
    print(f'{x:.0f}'[:60], f'{x:.10f}'[-30:], len(f'{x:.330f}'), f'{x:.100f}'[-20:])
print(f'{10**308:e} {10**308:g}', f'{1e308:,.0f}'[:30], '%d' % 1e22, '%.15g' % 1e22, '%s' % 1e22, int(1e22), '%.0f' % 1e23, '%d' % 1e300 == str(int(1e300)))
try:
    f'{10**309:e}'
except OverflowError as e:
    print(e)
print('%.200f' % (1 / 3), '%.50e' % 1e-300, f'{1e-300:.310f}'[-15:], f'{0.1 + 0.2:.20g}', f'{2**-1074:.5g}', sep='\n')
