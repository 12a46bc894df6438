# Where a search may begin: literals, alternatives, what may be empty, what looks ahead.
import re

text = "aab 12 xyz-7 Äß 𝒳1 foobar foofoo\nÉtat foo"
patterns = [
    r"foo", r"foof", r"(fo)o(b)", r"(?:foo|bar)+", r"x?y", r"x*z", r"(?:a|b)?1", r"\b\d+\b", r"^É\w", r"(?m)^É\w", r"(?=f)\w+", r"(?<=-)\d",
    r"(?!a)\w\w", r"(?i)äß", r"(?i)FOOB", r"[^\W\d]+\d", r"𝒳", r"(?:|a)b", r"(?:a{0}b|1)2?", r"(?>fo+)f", r"(a)?(?(1)a|b)", r"$", r"\Z", r"(?:x|y|z|\d){2,}",
    r"(?:a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t)o", r".ß", r"\s+\S", r"(?s:.)foo$", r"(\w)\1", r"o{2}(?:b|f)",
]
for pattern in patterns:
    found = re.search(pattern, text)
    print(pattern, found and (found.span(), found.group()), [m.span() for m in re.finditer(pattern, text)][:6])
print(re.search(rb"\xff[a-c]", b"x\xff\xffb").span(), re.findall(rb"a|\xe9+", b"\xe9\xe9a"), re.split(r"[,;]\s*|\s+", "a, b;c  d ;e"))
print(re.compile("foo").search(text, 23, 31), re.compile("foo").search("xfo"), re.compile("ab").search("aab", 0, 2))
