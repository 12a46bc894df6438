# Unicode, case, categories, conditions.
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

m('\xe9','\xc9',re.I)
m('[\xe0-\xff]','\xc9',re.I)
m('k','\u212a',re.I)
m('[a-z]','\u212a',re.I)
m('s','\u017f',re.I)
m('\U0001f600+','x\U0001f600\U0001f600')
m('.','\U0001f600')
m('i','\u0130',re.I)
m(r'(?a)\w+','\xe9a')
m(r'[\s\S]','\n')
m(r'[\b]','\x08')
m(r'\.','a.')
m(r'(?#comment)a','a')
m(r'(a(b(c)))','abc')
m(r'(?<=\d{3})x','123x')
m(r'(?<=a|b)c','bc')
m(r'a(?=b(?=c))','abc')
m(r'(?=(a+))\1','aaa')
m(r'(a)?b\1','b')
m(r'^(?:(\d+)x)?(\d+)$','12x34')
m(r'(?m)^\w+$','ab\ncd')
m(r'[^\n]+\Z','a\nb')
m(r'(ab|a)(bc)?','abc')
m(r'x*','aaa')
m(r'[A-Z]','abC')
m(r'[a\-z]','-')
m(r'[a-]','-')
m(r'a\ b','a b')
m(r'(?-i:a)','A',re.I)
m(r'(\w)(\w)(\w)(\w)(\w)(\w)(\w)(\w)(\w)(\w)\10','abcdefghijj')
