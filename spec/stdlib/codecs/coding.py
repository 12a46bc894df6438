# Coding by name, in pieces, by streams; transformations; error handlers.
import codecs
import io

print(codecs.encode('ä', 'utf-8'), codecs.decode(b'\xc3\xa4'), codecs.encode('Hello', 'rot13'), codecs.decode('Uryyb', 'rot_13'), codecs.encode(b'abc', 'hex'), codecs.decode(b'616263', 'hex'),
      codecs.encode(b'abc', 'base64'), codecs.decode(b'YWJj\n', 'base64'))
for name in ('utf-8', 'UTF8', 'latin-1', 'ISO-8859-1', 'ascii', 'utf-16', 'utf-16-le', 'utf-32', 'utf-8-sig', 'rot13', 'hex'):
    info = codecs.lookup(name)
    print(name, info.name, len(info), info._is_text_encoding)
print(codecs.lookup('utf-8').encode('aä'), codecs.lookup('latin-1').decode(b'\xe4b'), codecs.getencoder('ascii')('x'), codecs.getdecoder('utf-8')(b'x'))
for encoding in ('utf-8', 'utf-16', 'utf-32', 'utf-8-sig', 'utf-16-be', 'latin-1'):
    text = 'aä€' if encoding != 'latin-1' else 'aäb'
    data = text.encode(encoding)
    d = codecs.getincrementaldecoder(encoding)()
    print(encoding, [d.decode(data[i:i + 1]) for i in range(len(data))], repr(d.decode(b'', True)))
    e = codecs.getincrementalencoder(encoding)()
    print([e.encode(c) for c in text])
d = codecs.getincrementaldecoder('utf-8')('replace')
print(repr(d.decode(b'a\xff\xc3')), d.getstate(), repr(d.decode(b'', True)))
d = codecs.getincrementaldecoder('utf-8')()
try:
    d.decode(b'\xc3(')
except UnicodeDecodeError as e:
    print(e)
print(list(codecs.iterencode(['a', 'ä'], 'utf-8')), list(codecs.iterdecode([b'\xc3', b'\xa4b'], 'utf-8')))
out = io.BytesIO()
w = codecs.getwriter('utf-8')(out)
w.write('ä\n')
w.writelines(['x', 'y'])
print(out.getvalue())
r = codecs.getreader('utf-8')(io.BytesIO('ä\nzwei\ndrei'.encode()))
print(repr(r.readline()), list(r))
r = codecs.getreader('utf-8')(io.BytesIO(b'abc\ndef\n'))
print(r.read(), r.readlines())
print(codecs.BOM_UTF8, codecs.BOM_UTF16, codecs.BOM_UTF16_BE, codecs.BOM_UTF32, codecs.BOM, codecs.BOM_LE)
for bad in (lambda: codecs.lookup('nope'), lambda: codecs.encode('x', 'nope'), lambda: codecs.lookup_error('nope'), lambda: codecs.register(3), lambda: codecs.register_error('x', 3),
            lambda: codecs.decode(b'zz', 'hex'), lambda: codecs.encode('ä', 'ascii'), lambda: codecs.getincrementaldecoder('nope')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
error = UnicodeEncodeError('ascii', 'aäö', 1, 3, 'why')
for name in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace'):
    print(name, codecs.lookup_error(name)(error), getattr(codecs, name + '_errors')(error))
try:
    codecs.strict_errors(error)
except UnicodeEncodeError as e:
    print(e is error)
def search(name):
    if name == 'upper':
        return codecs.CodecInfo(lambda s, errors='strict': (s.upper().encode(), len(s)), lambda b, errors='strict': (bytes(b).decode().lower(), len(b)), name='upper')
codecs.register(search)
print(codecs.encode('abc', 'upper'), codecs.decode(b'ABC', 'upper'), codecs.lookup('upper').name)
with codecs.open('_codecs.txt', 'w', 'utf-8') as f:
    f.write('öffnen\n')
with codecs.open('_codecs.txt', encoding='utf-8') as f:
    print(f.read(), f.encoding)
import os
os.remove('_codecs.txt')
