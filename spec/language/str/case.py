# Case mapping: full mappings that change the length, title, capitalize, swapcase and casefold.
for s in ['hello World', 'ÀÉÎ', 'straße', 'ŉ', 'ǆ', 'ﬁx', 'İ', 'ı', 'ΑΣ', 'ΌΣΟΣ', 'Σ', 'ß', 'ẞ', 'привет', 'ǲ', '123abc', "they're bill's", 'x1y2', 'ა', 'Ა', 'ꭰ', 'ⅷ', 'ⓐ', '𐐀𐐨', '日本']:
    print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
print(len('ß'.upper()), len('İ'.lower()), [hex(ord(c)) for c in 'İ'.lower()], 'ŉ'.upper() == 'ʼN', 'ΑΣ Σ'.lower(), 'ΑΣΑ'.lower(), 'Σ.'.lower(), 'Α.Σ'.lower())
print('HELLO'.capitalize(), 'ǆabc'.capitalize(), 'ﬁ'.title(), 'hello-world foo_bar'.title(), "o'neil".title(), 'a1b c'.title(), ''.upper() == '', 'éa'.capitalize())
print('Straße'.casefold() == 'STRASSE'.casefold(), 'ſ'.upper(), 'ſ'.casefold(), 'µ'.casefold() == 'μ', 'K'.lower(), 'Å'.lower())
for f in (lambda: 'a'.upper(1), lambda: 'a'.title('x'), lambda: str.upper(1), lambda: str.lower()):
    try:
        print(f())
    except TypeError as e:
        print(e)
