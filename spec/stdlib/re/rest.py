# Flags, escape, errors, a tokenizer, positions; names.
import re

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: re.I|re.M); t(lambda: re.I); t(lambda: re.escape('a.b*c d\n[x]')); t(lambda: re.escape(b'a.b')); t(lambda: re.IGNORECASE==2)
t(lambda: ~re.I); t(lambda: re.I&re.M); t(lambda: int(re.S|re.X)); t(lambda: re.NOFLAG)
try: re.compile('ab(\nc')
except re.error as e: print(e.msg,e.pos,e.lineno,e.colno,repr(e.pattern),e)
t(lambda: re.error is re.PatternError); t(lambda: sorted(re.__all__)); t(lambda: re.findall(r'[^\W\d_]+','ab1_cd'))
t(lambda: re.match(r'(\w+) (?P<n>\w+)','a b').groupdict()); t(lambda: list(map(str.strip, re.split(r'(?<=[.!?])\s+','Hi. You! Me?'))))
def tok(s):
    spec=[('NUM',r'\d+(\.\d*)?'),('ID',r'[A-Za-z_]\w*'),('OP',r'[-+*/=]'),('WS',r'\s+'),('BAD',r'.')]
    rx='|'.join(f'(?P<{n}>{r})' for n,r in spec)
    return [(m.lastgroup,m.group()) for m in re.finditer(rx,s) if m.lastgroup!='WS']
t(lambda: tok('x = 3.14 * y2 + $'))
t(lambda: re.compile('a').sub('b','aa',1)); t(lambda: re.compile(r'(\d)').split('a1b2c',1)); t(lambda: re.compile('a').findall('aaa',1))
t(lambda: re.compile('^a').findall('aaa',1)); t(lambda: re.compile('(?<=a)b').search('ab',1)); t(lambda: re.compile('b$').search('abc',0,2))
t(lambda: re.sub('(?m)^','> ','a\nb')); t(lambda: re.sub(r'(?<!\d)(\d{3})',r'<\1>','12345'))
t(lambda: re.sub(r'\B(?=(\d{3})+(?!\d))',',','1234567')); t(lambda: re.search('(?s).*','a\nb').group())
