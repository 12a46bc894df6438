# String literals: quotes, escapes, raw strings, concatenation and line continuation.
print('single', "double", '''triple'single''', """triple"double""", 'it\'s', "say \"hi\"", 'a' 'b' "c")
print('tab\there', 'nl\\n', '\x41\u0042\U00000043', '\101\102\7\0'.encode(), '\a\b\f\v\r'.encode(), '\u2022\u03b1')
print(r'raw\n\t', R'a\'b', r"c\\", len(r'\x41'), r'\u0041')
print('line one\
 continued', """first
second""", '''a\
b''')
print(('implicit '
       'joining '
       f'{1 + 1} ' r'\d'))
print(repr('\0\x1f\x7f\x80\xa0\xad\xff'), repr('\u0378\ue000\ufeff\u200b\u2028'), repr('\ud800\udfff'), repr('\U0001F600\U000e0001'))
print(u'unicode', U'x', len('\\'), len('\x00\x00'), '\08'.encode(), '\1234'.encode())
print(len('\xe4'), '\u2603', '\U0001F600', len('\U0001f600'))
print('x' 'y' * 2, 2 * 'x' 'y', 'a' 'b'.upper())
print(len(''), len(""), len(''''''), '' == "" == '''''')
