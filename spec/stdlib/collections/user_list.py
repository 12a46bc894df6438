# UserList.
from collections import UserList

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

l=UserList([3,1,2]); t(lambda:l); l.append(5); t(lambda:l[1:]); t(lambda:type(l[1:]).__name__); l.sort(); t(lambda:l); t(lambda:l+[9])
t(lambda:[9]+l); t(lambda:l*2); t(lambda:l==[1,2,3,5]); t(lambda:l<[2]); t(lambda:len(l)); t(lambda: 3 in l); t(lambda: l.index(3))
t(lambda: l.pop()); l.extend('ab'); t(lambda:l); l+= [1]; t(lambda: l); t(lambda: l.count(1)); t(lambda: l.reverse()); t(lambda: l)
t(lambda: l.data); l[0]='z'; del l[1]; t(lambda: l); t(lambda: UserList('abc')); t(lambda: list(reversed(l)))
