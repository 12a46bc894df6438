# What a reader makes of texts under every dialect option.
import csv, io
from csv import *
def t(f, *a, **k):
    try:
        r = f(*a, **k); print(a, k, r if not hasattr(r, '__next__') else list(r))
    except Exception as e: print(a, k, type(e).__module__, type(e).__name__, e)
def w(row, **k):
    s = io.StringIO()
    try:
        n = csv.writer(s, **k).writerow(row); print(row, k, n, repr(s.getvalue()))
    except Exception as e: print(row, k, type(e).__module__, type(e).__name__, e)
R = lambda text, **k: list(csv.reader(text if isinstance(text, list) else io.StringIO(text, newline=''), **k))
for text in ('a,b\r\nc,d', 'a,"b,c",d', 'a,"b""c"', '"a\nb",c\n', 'a\n\nb', '', '\n', ',', '"', '"a', 'a"b', '"a"b', '"a" ,b', 'a, "b"', 'a\rb', ['a\nb'], ['a\rb'], ['a','b'], ['"a','b"'], [b'a'], [5], 'a\0b', '  a ,b', "a,'b,c'", 'a;b', 'a\\,b', '"a\\"b"', '1,2.5,"3"', 'x,"",', ['"a\n', 'b"'], ['"abc'], ['a\\'], 'a\\', ['a\n\r'], ['a\r\n'], ['"a"\n\n']):
    t(R, text); t(R, text, skipinitialspace=True); t(R, text, strict=True); t(R, text, escapechar='\\'); t(R, text, doublequote=False); t(R, text, quoting=QUOTE_NONNUMERIC); t(R, text, quoting=QUOTE_NONE, quotechar=None); t(R, text, quoting=QUOTE_STRINGS); t(R, text, quoting=QUOTE_NOTNULL); t(R, text, delimiter=';', quotechar="'"); t(R, text, escapechar='\\', quoting=QUOTE_NONE); t(R, text, strict=True, escapechar='\\')
