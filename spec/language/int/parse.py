# int(str): signs, whitespace, underscores, other scripts' digits, and the messages when it fails.
for text in ['0', '42', '-42', '+42', '  42  ', '\t\n42\r\n', '007', '-0', '1_000', '1_2_3', '00_1', '9007199254740993', '-9223372036854775809', '\u0661\u0662\u0663', '\uff11\uff12', '\u00a042\u2003']:
    print(repr(text), int(text))
for text in ['', ' ', '-', '+', '--1', '+-1', '1__0', '_1', '1_', '1 2', '1.0', '1e3', '0x10', 'abc', '٣x', '1\x00', "it's", '½', '²', '- 1']:
    try:
        print(int(text))
    except ValueError as e:
        print(e)
print(int(), int(3.99), int(-3.99), int(True), int(b'17'), int(b' -1_0 '), int(1e20), int(-1e20))
for value in [None, [], (), {}, object, float('nan'), float('inf'), float('-inf')]:
    try:
        print(int(value))
    except Exception as e:
        print(type(e).__name__, e)
