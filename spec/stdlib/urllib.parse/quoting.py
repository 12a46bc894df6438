# Percent quoting, and queries.
from urllib.parse import *


def t(f, *args, **keywords):
    try:
        print(f.__name__, args, keywords, repr(f(*args, **keywords)))
    except Exception as e:
        print(f.__name__, args, keywords, type(e).__name__, e)


for text in ('', 'abc', 'a b/c', 'é&=?', '~_.-', '%41', 'a+b', '\n\0', '\U0001F600', b'', b'\xff /', bytearray(b'a b'), 5, None):
    t(quote, text); t(quote, text, ''); t(quote, text, safe='é '); t(quote_plus, text); t(quote_plus, text, safe='/'); t(quote, text, safe=b'&')
t(quote, 'é', encoding='latin-1'); t(quote, '€', encoding='latin-1'); t(quote, '€', encoding='latin-1', errors='replace'); t(quote, b'a', encoding='x'); t(quote, b'a', errors='x'); t(quote_from_bytes, 'x'); t(quote_from_bytes, b'a/b c', b'')
for text in ('', 'abc', 'a%20b', '%C3%A9', '%e9', '%', '%4', '%zz', 'a+b', 'é%20ü', '%E2%82%AC%ff', b'%20', b'abc', '%00', '%C3', '100%', '%%20', 'x%C3%A9y%C3'):
    t(unquote, text); t(unquote_to_bytes, text)
    if isinstance(text, str):
        t(unquote_plus, text); t(unquote, text, 'latin-1'); t(unquote, text, errors='ignore')
t(unquote, 5); t(unquote_to_bytes, 5); t(unquote, None); t(unquote, '%ff', errors='strict'); t(unquote, '%41', None, None)
for query in ('a=1&b=2&a=3', 'a', 'a=', '=b', '&&', 'a=1;b=2', 'a%20b=c+d', 'é=%C3%A9', '', 'a=1&&b', b'a=1&b=%ff', b'', 'a==b', 'x=%zz'):
    t(parse_qs, query); t(parse_qsl, query); t(parse_qsl, query, keep_blank_values=True); t(parse_qsl, query, strict_parsing=True); t(parse_qsl, query, separator=';')
t(parse_qs, 'a=1&b=2', max_num_fields=1); t(parse_qsl, 'a', separator=''); t(parse_qsl, 'a=%e9', encoding='latin-1'); t(parse_qsl, 5); t(parse_qsl, None)
for data in ({'a': 1, 'b': 'x y'}, [('a', 'é'), ('a', b'\xff')], {'a': [1, 2]}, {'a': 'bc'}, {'a': None}, {}, [], {('x',): 1}, 'abc', [1], 5, {'a': ()}, {b'k': [b'v', 'w', 5]}):
    t(urlencode, data); t(urlencode, data, True); t(urlencode, data, safe='[]'); t(urlencode, data, quote_via=quote)
t(urlencode, {'a': 'é'}, encoding='latin-1'); t(urlencode, {'a': '€'}, False, '', 'latin-1', 'ignore')
