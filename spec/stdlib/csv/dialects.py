# Dialects: checks, classes, registration, limits.
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
for k in ({'delimiter': ''}, {'delimiter': 'ab'}, {'delimiter': 5}, {'delimiter': None}, {'delimiter': '\n'}, {'delimiter': '\r'}, {'quotechar': ''}, {'quotechar': 'ab'}, {'quotechar': 5}, {'quotechar': '\n'}, {'escapechar': ''}, {'escapechar': 'ab'}, {'escapechar': 5}, {'escapechar': '\n'}, {'lineterminator': 5}, {'lineterminator': None}, {'quoting': 9}, {'quoting': -1}, {'quoting': 'x'}, {'quoting': 1.5}, {'delimiter': '"'}, {'delimiter': ',', 'escapechar': ','}, {'quotechar': '\\', 'escapechar': '\\'}, {'skipinitialspace': 'x'}, {'strict': 5}, {'dialect': 'foo'}, {'dialect': 5}, {'dialect': None}, {'foo': 1}, {'delimiter': ' ', 'skipinitialspace': True}, {'lineterminator': ',x'}, {'lineterminator':'"'}, {'quotechar': ' ', 'skipinitialspace': True}, {'quotechar': None}, {'escapechar': ' ', 'skipinitialspace': True}, {'doublequote': []}, {'delimiter': '\t'}):
    try:
        d = csv.writer(io.StringIO(), **k).dialect; print(k, [getattr(d, n) for n in ('delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict')])
    except Exception as e: print(k, type(e).__module__, type(e).__name__, e)
print(list_dialects(), get_dialect('excel'), type(get_dialect('excel')), get_dialect('unix').quoting)
t(get_dialect, 'foo'); t(unregister_dialect, 'foo'); t(register_dialect, 'x', delimiter='|'); print(get_dialect('x').delimiter, list_dialects()); t(unregister_dialect, 'x'); t(register_dialect, 5); t(register_dialect); t(register_dialect, 'y', 'excel', delimiter=';'); print(get_dialect('y').delimiter); t(get_dialect); t(register_dialect, 'q', delimiter='ab'); unregister_dialect('y'); t(get_dialect, [])
class D(Dialect): delimiter = '|'; quotechar = "'"; lineterminator = '\n'; quoting = QUOTE_ALL; doublequote = True; skipinitialspace = False
w(['a', 'b'], dialect=D); w(['a', "b'"], dialect=D()); t(R, "'a'|b", dialect=D); t(Dialect)
class E(Dialect): delimiter = 'xx'
t(E); 
class F(Dialect): delimiter = ','; quotechar=None; quoting=QUOTE_NONE; lineterminator='\n'; escapechar='\\'
print(F().delimiter); w(['a,b'], dialect=F)
class G(Dialect): delimiter = ','; quotechar=None; quoting=QUOTE_ALL; lineterminator='\n'
t(G)
print(field_size_limit(), field_size_limit(10), field_size_limit()); t(R, 'a' * 11); t(R, '"' + 'a' * 11 + '"'); t(R, 'a' * 10); t(field_size_limit, 'x'); t(field_size_limit, 2**70); field_size_limit(131072)
