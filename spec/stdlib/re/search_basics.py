# Characters, repetitions, groups, flags.
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

m('a','cab')
m('a*','baaac')
m('(a)(b)?','ac')
m(r'(\d+)-(\d+)','tel 12-345')
m(r'(?P<y>\d{4})-(?P<m>\d\d)','on 2024-05-06')
m('^b','a\nb',re.M)
m('a$','a\n')
m('a.c','a\nc')
m('a.c','a\nc',re.S)
m('HELLO','say hello',re.I)
m(r'\bfoo\b','a foo b')
m(r'(a|b)*c','ababc')
m(r'(a+)+$','aaaa')
m(r'a{2,3}','aaaa')
m(r'a{2,3}?','aaaa')
m(r'a{,2}','aaa')
m(r'a{2}','aaa')
m(r'x{','x{')
m(r'(?:ab)+','ababa')
m(r'(?=a)(\w)','ba')
m(r'(?!a)\w','ab')
m(r'(?<=a)b','ab')
m(r'(?<!a)b','ab cb')
m(r'(a)\1','aa')
m(r'(?P<q>["\']).*?(?P=q)','say "hi" x')
m(r'(?(1)a|b)','b')
m(r'(<)?(\w+)(?(1)>)','<ab>')
m(r'(<)?(\w+)(?(1)>)','ab>')
m(r'(?>a+)b','aab')
m(r'a++b','aab')
