# What unicodedata says of characters, as hashes over ranges; normal forms; errors.
import unicodedata as u, hashlib, random
def h(it):
    m = hashlib.sha256()
    for x in it: m.update(repr(x).encode())
    return m.hexdigest()[:16]
R = [chr(c) for r in (range(0, 0x3400), range(0x4db0,0x4e10), range(0x9ff0, 0xac30), range(0xd790, 0xd800), range(0xe000,0xe010), range(0xf8f0, 0x12000), range(0x16f00,0x17010), range(0x1d100, 0x1d800), range(0x1e900,0x1fb00), range(0x2f800,0x2fa30), range(0xe0000,0xe0200)) for c in r][::9]
for f in (u.category, u.bidirectional, u.combining, u.east_asian_width, u.mirrored, u.decomposition, lambda c: u.name(c, None), lambda c: u.decimal(c, None), lambda c: u.digit(c, None), lambda c: u.numeric(c, None)):
    print(h(f(c) for c in R))
for form in ('NFC','NFD','NFKC','NFKD'):
    print(form, h(u.normalize(form, c) for c in R))
    random.seed(5)
    marks = [c for c in R if u.combining(c)][:400]; base = [c for c in R if u.decomposition(c)]
    print(h(u.normalize(form, ''.join(random.choice(base if random.random() < .4 else marks) for _ in range(random.randint(1, 8)))) for _ in range(400)))
print(h(u.lookup(n) for c in R if (n := u.name(c, None))))
def tr(f):
    try: print(ascii(f()))
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: u.name('ab'), lambda: u.name(3), lambda: u.name('\0'), lambda: u.name('\0', None), lambda: u.lookup('foo'), lambda: u.decimal('a'), lambda: u.digit('a'), lambda: u.numeric('a'), lambda: u.normalize('X','a'), lambda: u.category(''), lambda: u.normalize('NFC',3), lambda: u.is_normalized('NFC','e\u0301'), lambda: u.is_normalized('NFD','e\u0301'), lambda: u.unidata_version, lambda: u.lookup('latin small letter a'), lambda: u.lookup('NULL'), lambda: u.normalize('NFC','ab'), lambda: ''.join(c for c in u.normalize('NFD', 'Crème Brûlée ñandú') if not u.combining(c))): tr(f)
