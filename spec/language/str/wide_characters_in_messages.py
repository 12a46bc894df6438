# Messages of exceptions count a character beyond U+FFFF as one.
for f in (lambda: int('😀x'), lambda: float('😀'), lambda: {}['😀'], lambda: getattr(1, '😀'), lambda: 'a'.index('😀'), lambda: __import__('😀'), lambda: '{😀}'.format(a=1), lambda: '%😀' % 1, lambda: format(1, '😀'), lambda: int.from_bytes(b'', '😀'), lambda: type('😀', (), {})().x, lambda: exec('raise 😀'), lambda: vars(1), lambda: __import__('re').compile('(?P<😀>x)'), lambda: __import__('json').loads('"😀'), lambda: __import__('struct').pack('😀'), lambda: __import__('datetime').date.fromisoformat('😀'), lambda: __import__('enum').Enum('E', 'a')['😀'], lambda: __import__('decimal').Decimal('😀'), lambda: __import__('fractions').Fraction('😀')):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, len(str(e)), str(e))
