# encode: codecs, error handlers and messages.
s = 'aé日😀'
print(s.encode(), s.encode('utf-8'), s.encode('UTF8'), s.encode(encoding='utf-8'), 'é'.encode('latin-1'), 'abc'.encode('ascii'), ''.encode())
for handler in ('ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace'):
    print(handler, s.encode('ascii', handler), s.encode('latin-1', errors=handler))
print('a\ud800b'.encode('utf-8', 'replace'), 'a\ud800b'.encode('utf-8', 'ignore'), 'a\ud800b'.encode('utf-8', 'surrogatepass'), 'a\ud800b'.encode('utf-8', 'backslashreplace'))
for f in (lambda: 'aéé'.encode('ascii'), lambda: 'aé'.encode('ascii'), lambda: '日本'.encode('latin-1'), lambda: 'a\ud800'.encode(), lambda: 'a'.encode('nope'), lambda: 'é'.encode('ascii', 'nope'), lambda: 'a'.encode(1), lambda: '😀'.encode('ascii')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))
try:
    'xéy'.encode('ascii')
except UnicodeEncodeError as e:
    print(e.encoding, ascii(e.object), e.start, e.end, e.reason, isinstance(e, ValueError))
print(len('日本'.encode()), '日本'.encode().hex(), [b for b in 'é'.encode()], s.encode().decode() == s)
