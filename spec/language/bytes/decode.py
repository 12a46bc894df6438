# decode: codecs, error handlers, malformed UTF-8.
print(b'abc'.decode(), b'\xc3\xa9'.decode('utf-8'), b'\xe9'.decode('latin-1'), b'\xf0\x9f\x98\x80'.decode(), b''.decode() == '', b'abc'.decode('ascii'), str(b'\xe6\x97\xa5', 'utf8'), b'a'.decode(encoding='utf-8', errors='strict'))
bad = [b'\xff', b'a\xffb', b'\xc3', b'\xc3(', b'\xe6\x97', b'\xf0\x9f\x98', b'\xed\xa0\x80', b'\xc0\x80', b'\xf5\x80\x80\x80', b'\x80abc', b'\xe2\x28\xa1', b'\xf0\x28\x8c\xbc']
for data in bad:
    print(data, ascii(data.decode('utf-8', 'replace')), ascii(data.decode('utf-8', 'ignore')), ascii(data.decode('utf-8', 'backslashreplace')))
    try:
        data.decode()
    except UnicodeDecodeError as e:
        print(' ', e, '|', e.start, e.end, e.reason)
for f in (lambda: b'\xe9'.decode('ascii'), lambda: b'a'.decode('nope'), lambda: b'\xff'.decode('utf-8', 'nope'), lambda: b'a'.decode(1), lambda: b'\xff\xfea\x00'.decode('utf-16')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
