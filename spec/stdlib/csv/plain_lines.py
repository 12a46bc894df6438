# Lines with and without quotes and line ends, in many dialects
import csv
from io import StringIO
def r(lines, **k):
    try: print(list(csv.reader(lines, **k)))
    except Exception as e: print(type(e).__name__, e)
cases = [['a,b', 'c,d'], ['a,b\n', 'c,d\r\n', 'e,f\r'], [''], ['\n'], ['\r\n'], ['a\nb,c'], ['a,b\n\n'], ['a,b\r\r\n'], ['a,b\n\r'], [',', ',,\n'], ['a,"b,c",d'], ['"a\n', 'b",c\n'], ['a,b"c,d'], ['a\rb'], [' a, b'], ['é,😀,x'], ['\ud800,b'], ['a'], ['a\n', '', 'b'], [1], [b'a'], ['1,2.5,"x"']]
for c in cases:
    r(c)
    for k in dict(delimiter=';'), dict(quoting=csv.QUOTE_NONE), dict(quoting=csv.QUOTE_NONNUMERIC), dict(skipinitialspace=True), dict(escapechar='\\'), dict(delimiter='😀'), dict(quotechar=None, quoting=csv.QUOTE_NONE), dict(quoting=csv.QUOTE_ALL), dict(strict=True), dict(quoting=csv.QUOTE_NOTNULL), dict(quoting=csv.QUOTE_STRINGS):
        r(c, **k)
r(['a\\,b,c'], escapechar='\\')
r(5); r(None)
old = csv.field_size_limit(5)
r(['abcdef,g']); r(['abc,def,ghi']); r(['abcde,f'])
csv.field_size_limit(old)
class L:
    def __iter__(self): return iter(['x,y', 'z'])
r(L())
class G:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return f'{self.n},x'
r(G()); r(line for line in ['p,q', 'r'])
rd = csv.reader(StringIO('a,b\nc,d\n'))
print(next(rd), rd.line_num, next(rd), rd.line_num, rd.dialect.delimiter, rd.dialect.quoting, rd.dialect.lineterminator)
try: csv.reader()
except TypeError as e: print(e)
print(list(csv.DictReader(['a,b', '1,2', '3'])))
s = StringIO(); w = csv.writer(s); w.writerow([1, 'a,b', None]); print(repr(s.getvalue()))
