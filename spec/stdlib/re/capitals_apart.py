# Capitals whose small letter has another capital, in sets and ranges where case does not count.
import re

for pattern, text in ((r'[\u2129-\u212b]', 'K'), (r'[19\u212a]', 'k'), ('\u212a', 'k'), ('k', '\u212a'), ('[k]', '\u212a'), ('[\u2126]', '\u03c9'), ('[\u212b]', '\xe5'),
                      ('[^\u212a]', 'k'), ('[\u1e9e]', '\xdf'), ('[\u03f4]', '\u03b8'), ('[a-z]', '\u212a')):
    print(ascii(pattern), ascii(text), re.match(pattern, text, re.I) is not None, re.match(pattern, text) is not None)
