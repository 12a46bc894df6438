# Groups, sets, lookaround, alternatives.
import re

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

def m(p,s,fl=0):
    def g():
        x=re.search(p,s,fl)
        return x and (x.span(),x.group(),x.groups(),x.groupdict(),x.lastindex,x.lastgroup)
    t(g)

m(r'a*+a','aaa')
m(r'[^abc]+','abcxyz')
m(r'[a-c\d]+','zb2c')
m(r'[]a]+','x]a')
m(r'[^]]+',']ab')
m(r'[\w.-]+@[\w.-]+','me a.b@c-d.org!')
m(r'\x41\u0042\t','AB\t')
m(r'\101','A')
m(r'(?i)AbC','xabc')
m(r'(?i:a)b','Ab')
m(r'(?s:.)','\n')
m(r'(?x) a b # c','ab')
m('''(?x)
 a  # one
 b ''','ab')
m(r'a|ab','ab')
m(r'(a|ab)(c|bcd)(d*)','abcd')
m(r'(.*)(\d+)','abc123')
m(r'(.*?)(\d+)','abc123')
m(r'(?:(a)|b)*','ab')
m(r'((a)|(b))*','ab')
m(r'(a*)*','aa')
m(r'(a*)+','b')
m(r'(?:a?)*?b','aab')
m(r'()','a')
m('','abc')
m(r'\Aab\Z','ab')
m(r'\d','\u0663')
m(r'\d','\u0663',re.A)
m(r'\w+','h\xe9llo')
m(r'\w+','h\xe9llo',re.A)
m(r'\s','\xa0')
