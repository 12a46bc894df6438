# format(): both parts take precision, sign and grouping; the whole is aligned; brackets without a type.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

z = 12345.678 - 2.5j
for spec in ('', '.3f', '20.2f', '<30', '^30.1e', '*>40', '+.1g', '#.3g', ',', '_.2f', ' .0f', 'z.0f', 'n', 'E', '.12G', '+', '.4', '-', '#'):
    t(lambda: format(z, spec)); t(lambda: format(-0.0 + 0j, spec)); t(lambda: format(1j, spec))
for spec in ('d', 's', '%', 'x', '010', '=10', '0=10', 'z', ',n', '._f', 'ff', '10.2', '>010f'):
    t(lambda: format(1j, spec))
t(lambda: '{:.2f} {.real} {.imag:.1f}'.format(1j, 2j, 3j)); t(lambda: (1j).__format__(3))
