# Readers and writers as objects, of dicts, and the sniffer.
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
r = csv.reader(['a,b', '"c', 'd",e', 'f']); print(r.line_num, next(r), r.line_num, next(r), r.line_num, next(r), r.line_num, next(r, 'end'), r.line_num, type(r), iter(r) is r, r.dialect, type(r.dialect), r.dialect.delimiter)
wr = csv.writer(io.StringIO()); print(type(wr), wr.dialect.delimiter, wr.writerows([[1, 2], [3]])); t(wr.writerows, 5); t(wr.writerows, [5]); t(csv.reader, 5); t(csv.writer, 5); t(csv.reader); t(csv.writer); t(type(r)); t(type(wr)); t(type(r.dialect))
class W:
    def write(self, s): print('write', repr(s)); return 42
print(csv.writer(W()).writerow([1, 'a b'])); 
dr = DictReader(io.StringIO('a,b\n1,2\n3\n4,5,6,7\n\n8,9\n')); print(dr.fieldnames, list(dr), dr.line_num); print(list(DictReader(['1,2,3'], ['x', 'y'], restkey='r', restval='v')), list(DictReader(['1'], ['x', 'y'], restkey='r', restval='v')), list(DictReader([])))
print(list(DictReader('a;b\n1;2'.split('\n'), delimiter=';'))); t(lambda: DictReader(['a'], iter('xy')).fieldnames); t(DictReader.__class_getitem__, int)
s = io.StringIO(); dw = DictWriter(s, ['a', 'b'], restval='-'); print(dw.writeheader(), dw.writerow({'a': 1}), dw.writerows([{'a': 1, 'b': 2}, {'b': 'x,y'}]), repr(s.getvalue())); t(dw.writerow, {'c': 1, 'a': 2}); t(DictWriter(s, ['a'], extrasaction='IGNORE').writerow, {'z': 1}); print(DictWriter(s, iter('ab')).fieldnames); t(dw.writerow, 5)
t(Error); print(Error.__mro__, csv.__all__, csv.__version__ if hasattr(csv, '__version__') else '', QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL)
sn = Sniffer()
for text in ('a,b,c\n1,2,3\n4,5,6\n', 'a;b;c\n1;2;3\n', 'a\tb\n1\t2\n', '"a","b"\n"c","d"\n', "'a'|'b'\n'c'|'d'\n", 'a b c\nd e f\n', 'abc', '', 'x:y\nz:w', 'a, b, c\n1, 2, 3\n', '"a, b"; "c"\n"d"; "e"\n', 'name,age\nBob,5\nAl,10\n', 'k"x"k\n', '"a""b",c\n"d""e",f\n', '1.5,2.5\n3.5,4.5'):
    try:
        d = sn.sniff(text); print(repr(text), repr(d.delimiter), repr(d.quotechar), d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting, d.__name__, d._name)
    except Exception as e: print(repr(text), type(e).__name__, e)
    try: print(sn.has_header(text))
    except Exception as e: print(type(e).__name__, e)
t(sn.sniff, 'a,b;c\nd,e;f\n', ';'); print(sn.preferred, sn.sniff('a,b;c\nd,e;f\n', delimiters=';').delimiter)
