# UserDict.
from collections import UserDict

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class U(UserDict):
    def __setitem__(self,k,v): super().__setitem__(k.upper(),v)
u=U(a=1); u['b']=2; t(lambda:u); t(lambda:u['A']); t(lambda:u['zz']); t(lambda: 'A' in u); t(lambda: len(u)); t(lambda: u.data)
t(lambda: u|{'c':3}); t(lambda: u.copy()); t(lambda: U.fromkeys('xy',1)); t(lambda: u.get('nope')); t(lambda: u.pop('A'))
t(lambda: list(u.items())); t(lambda: dict(u)); t(lambda: type(u.copy()).__name__); t(lambda: u=={'B':2}); u.update({'q':1}); t(lambda: u)
t(lambda: UserDict({'a':1})); t(lambda: u.setdefault('w',3)); t(lambda:u)
