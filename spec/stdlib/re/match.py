# Attributes and methods of matches.
import re

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

p=re.compile(r'(?P<a>x)(y)?',re.I|re.M)
x=p.match('x'); t(lambda:x.group()); t(lambda:x.group(1,2)); t(lambda:x['a']); t(lambda:x[2]); t(lambda:x.group('b')); t(lambda:x.group(3))
t(lambda:x.groups('-')); t(lambda:x.groupdict()); t(lambda:x.start(2)); t(lambda:x.span('a')); t(lambda:x.expand(r'\1-\2'))
t(lambda:x.re is p); t(lambda:x.string); t(lambda:x.pos); t(lambda:x.regs); t(lambda:bool(x)); t(lambda: x.lastindex); t(lambda: x)
t(lambda: type(x)); t(lambda: type(p)); t(lambda: re.search('a'*60,'a'*60))
