# Encodings beyond the Unicode ones: one byte per character, escapes, UTF-7, IDNA; registered error handlers and codecs.
import codecs

def show(f):
    try:
        print(ascii(f()))
    except (LookupError, UnicodeError, TypeError, IndexError) as e:
        print(type(e).__name__, e)

for name in ('cp1252', 'windows-1251', 'iso8859-15', 'latin2', 'cp437', 'koi8-r', 'mac-roman', 'cp037'):
    print(name, codecs.lookup(name).name)
    show(lambda: 'Ab\xe9'.encode(name))
    show(lambda: bytes(range(0x41, 0x100, 37)).decode(name))
    show(lambda: '\u20ac\u4e2d\u6587x'.encode(name))
    show(lambda: '\u20ac\u4e2dx'.encode(name, 'backslashreplace'))
show(lambda: b'\x81'.decode('cp1252'))
show(lambda: b'a\x81'.decode('cp1252', 'replace'))
for text in ("a'\\\t\n\x01\xff\u0100\U0001f600", 'a+b~', '\xe9!\u4e2d', '+'):
    for name in ('unicode_escape', 'raw-unicode-escape', 'utf-7'):
        show(lambda: text.encode(name))
        show(lambda: text.encode(name).decode(name) == text)
for data in (b'\\x4', b'\\u12', b'\\', b'\\U00110000', b'\\101\\a', b'+AO', b'+2AA-', b'\xff'):
    show(lambda: data.decode('unicode_escape'))
    show(lambda: data.decode('utf-7'))
show(lambda: 'b\xfccher.example.'.encode('idna'))
show(lambda: b'xn--bcher-kva.example'.decode('idna'))
show(lambda: 'm\xfcnchen-\xf6'.encode('punycode'))

def stars(e):
    return '*' * (e.end - e.start), e.end

codecs.register_error('stars', stars)
codecs.register_error('far', lambda e: ('', 99))
show(lambda: 'a\xe9\xe8b\xe9'.encode('ascii', 'stars'))
show(lambda: b'a\xff\xfeb'.decode('utf-8', 'stars'))
show(lambda: '\u4e2d'.encode('cp1252', 'stars'))
show(lambda: '\xe9'.encode('ascii', 'far'))
show(lambda: '\xe9'.encode('ascii', 'nope'))
show(lambda: 'x'.encode('nope'))
show(lambda: 'x'.encode('hex'))
show(lambda: str(b'\xe9', 'cp1252') + bytes('\u20ac', 'cp1252').decode('latin-1'))

def find(name):
    if name == 'upper':
        return codecs.CodecInfo(lambda s, errors='strict': (s.upper().encode(), len(s)), lambda b, errors='strict': (bytes(b).decode().lower(), len(b)), name='upper')

codecs.register(find)
show(lambda: 'abc'.encode('upper') + b'XY'.decode('upper').encode())
