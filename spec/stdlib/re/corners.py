# Corners that a fuzzer has found: what is read before an error is told, names in messages.
import re

print(re.compile("a").groupindex, re.compile("(?P<n>a)").groupindex)
for pattern in (
    "(?iaé", "(?iaß)", "(?ia1", "(?i-é", "(?i-sß", "(?P=n1)\\", "(?P<n>a)(?P=n)\\", "a\\", "(\\", "(?<\\", "(?\\<= )", "(?\\", "(?(a\\b)c)", "(?P<a\\n>x)", "(?P<a'b>x)", "(?P<é >x)", "(?(?<=\\.)", "x(?i)\\", "[a\\", "a{1\\", "*\\", "a**\\",
):
    for p in (pattern, pattern.encode()):
        try:
            print(re.compile(p))
        except re.error as e:
            print(repr(p), e, e.pos, repr(e.msg))
for template in ("\\g<é >", "\\g<a\\b>", "\\g<1a>", "\\g<'>"):
    try:
        print(re.sub("(a)", template, "a"))
    except (re.error, IndexError) as e:
        print(repr(template), type(e).__name__, e)
for pattern in ("(?<=a*)\\u00zz", "(?<=a*)(", "(?<=a|bc)", "(?<!(?<=a+)b)", "(?<=a*)[z-a]"):
    try:
        print(re.compile(pattern))
    except re.error as e:
        print(repr(pattern), e, e.pos)
for pattern, text in (
    ("(?:[A-Z]b\\d|\\w+.|\\W$){2,3}+(?<=\\w)", "AbbK11ba"), ("(?:a|ab)++c", "abc"), ("(?:a|ab)*+b", "aab"), ("(?:\\w+x){2}+", "axbx"), ("(?:a?){3}+a", "aaa"), ("(a|b)?+b", "ab"), ("(?:ab?){1,2}+b", "abab"), ("(?>(?:\\w+x){2})", "axbx"),
):
    print(pattern, [m.span() for m in re.finditer(pattern, text)])
