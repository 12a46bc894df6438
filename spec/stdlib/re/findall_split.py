# findall, finditer and split.
import re

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: re.findall('a','banana'))
t(lambda: re.findall('(a)(n)?','banana'))
t(lambda: re.findall('a*','baac'))
t(lambda: re.findall(r'\w+','a b  c'))
t(lambda: re.findall('','ab'))
t(lambda: re.findall(r'(\w)=(\d)','a=1,b=2'))
t(lambda: re.findall('x',''))
t(lambda: [m.span() for m in re.finditer('a|','ba')])
t(lambda: re.split(r'[,;]','a,b;c'))
t(lambda: re.split(r'([,;])','a,b;c'))
t(lambda: re.split(r'\s*','a b'))
t(lambda: re.split(',','a,b,c',maxsplit=1))
t(lambda: re.split('x','abc'))
t(lambda: re.split('','ab'))
t(lambda: re.split('(a)|b','xaybz'))
t(lambda: re.split(r'\b','a b'))
t(lambda: re.search(b'a','a'))
t(lambda: re.search('a',5))
t(lambda: re.compile(5))
