# Attributes and methods of patterns.
import re

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

p=re.compile(r'(?P<a>x)(y)?',re.I|re.M); t(lambda:p); t(lambda:p.flags); t(lambda:p.groups); t(lambda:p.groupindex); t(lambda:p.pattern)
t(lambda: re.compile(b'a')); t(lambda: re.compile('a',re.A)); t(lambda: re.compile(p) is p); t(lambda: re.compile(p,re.I))
t(lambda: re.compile('a')==re.compile('a')); t(lambda: p.match('x')); t(lambda: p.match('ax')); t(lambda: p.match('ax',1).span())
t(lambda: p.search('axx',0,2).endpos); t(lambda: p.fullmatch('xy')); t(lambda: p.fullmatch('xyz'))
t(lambda: re.fullmatch('a|ab','ab').group()); t(lambda: re.match('b','ab')); t(lambda: p.search('zz'))
