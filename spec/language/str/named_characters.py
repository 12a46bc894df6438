# \N{...}: characters by their names, in letters of any case, and what is wrong with others.
print('\N{BULLET}\N{LATIN SMALL LETTER E WITH ACUTE}\N{snowman}|\N{GRINNING FACE}|\N{Greek Small Letter Alpha}')
print('\N{NULL}\N{LINE FEED}\N{TAB}\N{ESCAPE}\N{NBSP}\N{ZWJ}\N{BYTE ORDER MARK}'.encode('unicode_escape') if False else ascii('\N{NULL}\N{LINE FEED}\N{TAB}\N{ESC}\N{NBSP}\N{ZWJ}\N{BOM}'))
print('\N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE HAN}\N{HANGUL SYLLABLE GA}\N{HANGUL SYLLABLE GAGG}\N{CJK COMPATIBILITY IDEOGRAPH-F900}')
x = 3
print(f'\N{BLACK STAR}{x}\N{RIGHTWARDS ARROW}', rf'\N{x}', r'\N{BULLET}', b'\\N{BULLET}', f'{x:\N{BULLET}>4}', len('\N{MUSICAL SYMBOL G CLEF}'))
for text in r"'\N{NO SUCH NAME}'", r"'ab\N{}'", r"'\N'", r"'\N{BULLET'", r"'é\N{X Y Z}'", r"f'{1}\N{NOPE}'", r"'\N{HANGUL SYLLABLE X}'", r"'\N{CJK UNIFIED IDEOGRAPH-0041}'":
    try:
        print(eval(text))
    except SyntaxError as e:
        print(e.msg, e.offset)
