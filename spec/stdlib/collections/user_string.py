# UserString.
from collections import UserString

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

s=UserString('hello'); t(lambda:s); t(lambda:s.upper()); t(lambda:type(s.upper()).__name__); t(lambda:s+' w'); t(lambda:s[1])
t(lambda:len(s)); t(lambda: s=='hello'); t(lambda: 'ell' in s); t(lambda: s.split('l')); t(lambda: s.find('l')); t(lambda: s*2)
t(lambda: str(s)); t(lambda: hash(s)==hash('hello')); t(lambda: s.replace('l','L')); t(lambda: s.startswith('he')); t(lambda: s<'world')
t(lambda: UserString(5)); t(lambda: int(UserString('12'))); t(lambda: s.join(['a','b'])); t(lambda: s%()); t(lambda: ''.join(s))
t(lambda: s.isalpha())
