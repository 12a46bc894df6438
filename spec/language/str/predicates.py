# The isX methods over ASCII, Unicode and empty strings.
samples = ['', 'a', 'A', 'aB', '1', 'a1', '1.5', ' ', '\t\n', '\u00a0', '\x1c', '²', '½', '٣', 'Ⅷ', '五', 'é', 'ß', 'ª', 'ǅ', '_a', '1a', 'a-b', 'class', '日本', '😀', '\u0301', '\u200b', '\x00', '\u2028', 'Hello World', 'Hello world', "They'Re", 'A1b', 'ʰ', '\ud800', '𐐀', 'x\n', '\xad', 'ａ', '℘', '·', 'a·']
names = ['isalpha', 'isdigit', 'isdecimal', 'isnumeric', 'isalnum', 'isspace', 'isupper', 'islower', 'istitle', 'isidentifier', 'isprintable', 'isascii']
print([n[2:] for n in names])
for s in samples:
    print(ascii(s), ''.join('01'[getattr(s, n)()] for n in names))
try:
    'a'.isalpha(1)
except TypeError as e:
    print(e)
