# What is an instance of which abstract class.
import collections.abc
from collections import deque

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

CA = collections.abc
NAMES = [n for n in CA.__all__ if n != 'ByteString']
t(lambda: [n for n in NAMES if isinstance([],getattr(CA,n))]); t(lambda: [n for n in NAMES if isinstance({},getattr(CA,n))])
t(lambda: [n for n in NAMES if isinstance('',getattr(CA,n))]); t(lambda: [n for n in NAMES if isinstance({1},getattr(CA,n))])
t(lambda: [n for n in NAMES if isinstance(range(1),getattr(CA,n))])
t(lambda: [n for n in NAMES if isinstance(iter([]),getattr(CA,n))])
t(lambda: [n for n in NAMES if isinstance((i for i in ()),getattr(CA,n))])
t(lambda: [n for n in NAMES if isinstance(len,getattr(CA,n))])
t(lambda: [n for n in NAMES if isinstance({}.items(),getattr(CA,n))]); t(lambda: [n for n in NAMES if isinstance(5,getattr(CA,n))])
t(lambda: [n for n in NAMES if isinstance(b'',getattr(CA,n))]); t(lambda: [n for n in NAMES if isinstance(zip(),getattr(CA,n))])
t(lambda: [n for n in NAMES if isinstance(deque(),getattr(CA,n))])
