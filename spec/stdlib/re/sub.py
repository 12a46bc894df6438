# sub and subn: templates, functions, counts, mistakes.
import re

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: re.sub('a','x','banana'))
t(lambda: re.sub('a','x','banana',count=2))
t(lambda: re.sub(r'(\w)(\w)',r'\2\1','abcd'))
t(lambda: re.sub(r'(?P<f>\w)',r'<\g<f>>','ab'))
t(lambda: re.sub('a*','-','baac'))
t(lambda: re.sub('','-','ab'))
t(lambda: re.sub('a',lambda m: m.group().upper()+str(m.start()),'banana'))
t(lambda: re.subn('a','b','aaa'))
t(lambda: re.sub('x','y','abc'))
t(lambda: re.sub('(a)|b',r'[\1]','ab'))
t(lambda: re.sub('a',r'\n\t\\','a'))
t(lambda: re.sub('a',r'\q','a'))
t(lambda: re.sub('a',r'\1','a'))
t(lambda: re.sub('a',r'\g<x>','a'))
t(lambda: re.sub('a',r'\g<','a'))
t(lambda: re.sub('a','\\','a'))
t(lambda: re.sub('a',r'\0','a'))
t(lambda: re.sub('(a)',r'\g<0>\g<1>','a'))
t(lambda: re.sub('a',5,'a'))
t(lambda: re.sub('a',lambda m: 5,'a'))
t(lambda: re.sub('a',lambda m: None,'xax'))
t(lambda: re.sub(b'a',b'b',b'aa'))
t(lambda: re.sub('a','b',b'a'))
t(lambda: re.sub(r'\.','\\.','a.b'))
t(lambda: re.sub('A','b','aaa',flags=re.I))
