# Texts that are floats, and that are none.
for s in ['', ' ', '0', '-0', '+0.0', '1.', '.5', '.', '-', '+', '1e5', '1E-5', '1e', 'e5', '0x10', '0b1', '0o7', '1_0', '1__0', '_1', '1_', '1_0.5', 'inf', 'Infinity', '-INF', 'nan', '1e400', '-1e400', ' 1.5 ', '\t2\n', '\x1c3', '\xa04', '1 2', '--1', '1.5.2', '1e5.2', '00.5', '007', '1e+5', 'infi', '٣.٥', '1e٣', '0x', '1f', '1d', '1L', 'True', '١', '1\x00', '\x001', '\ufeff1', '1e1_0', '5e-324', '1' * 400, '-.5e-3', '+.5', '0e0', '0x1p3']:
    for f in (float, complex):
        try:
            print(ascii(s), repr(f(s)))
        except ValueError as e:
            print(ascii(s), ascii(str(e))[:80])
for b in [b'1.5', b'0x10', b' 2 ', b'', bytearray(b'1e3'), b'\xff']:
    try:
        print(b, float(b))
    except ValueError as e:
        print(b, e)
