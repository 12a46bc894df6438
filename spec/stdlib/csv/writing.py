# What a writer makes of rows under every dialect option.
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
for row in (['a','b'], ['a,b','c"d'], [1, 2.5, None, True], [], [''], [None], ['a\nb'], ['a\rb'], [' a'], ['a b '], "abc", 5, (x for x in 'ab'), ['\\'], ['"'], ["'"], ['1','2'], [1e20, 10**30], ['', ''], [None, None], ['a', None, '', 3], [b'x'], [';'], [',']):
    for k in ({}, {'quoting': QUOTE_ALL}, {'quoting': QUOTE_NONNUMERIC}, {'quoting': QUOTE_NONE}, {'quoting': QUOTE_NONE, 'escapechar': '\\'}, {'quoting': QUOTE_STRINGS}, {'quoting': QUOTE_NOTNULL}, {'doublequote': False}, {'doublequote': False, 'escapechar': '\\'}, {'lineterminator': '!'}, {'delimiter': ';', 'quotechar': "'"}, {'delimiter': ' '}, {'delimiter': ' ', 'skipinitialspace': True},{'dialect': 'unix'}, {'dialect': 'excel-tab'}, {'escapechar': '\\'}, {'quotechar': None}, {'quoting': QUOTE_NONE, 'quotechar': None, 'escapechar': '\\'}):
        w(list(row) if hasattr(row, '__next__') else row, **k)
