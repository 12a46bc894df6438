# repr of str: which quotes, which characters are escaped, and how containers show strings.
for s in ['', 'a', "it's", 'say "hi"', 'both \' and "', "''", '"', '\\', '\n\r\t', '\b\f\v\a', '\x00\x01\x1b', '\x7f\x80\x9f', '\xa0', '\xad', 'é', 'ß', '日本', '\u200b', '\u2028', '\u3000', '\ufeff', '\ufffe', '\uffff', '\ue000', '\ud83d', '\udc00x', '😀', '\U0010ffff', '\U000e0100', '\U0001fbff', '\u0300', '\u1e9e', '\u0488']:
    print(repr(s), len(s), ascii(s))
print(['a\nb', "it's"], ('x\t',), {'k\'': "v\""}, {"'"})
print('%r %a' % ("é'", 'é"'), f"{'a' + chr(10)!r}", f"{'é'!a}", '{!r}'.format('\\'))
print(str('a\nb'), repr(repr('a\nb')), repr(repr("'")), len(repr('\U0010ffff')))
print([str, 'str'], repr(str), ascii([1, 'é', '日', '😀']), ascii({'ключ': None}))
