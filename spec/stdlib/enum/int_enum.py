# IntEnum.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class IE(IntEnum):
    LOW=1; HIGH=10
t(lambda: IE.LOW); t(lambda: str(IE.LOW)); t(lambda: IE.LOW+1); t(lambda: IE.LOW<IE.HIGH); t(lambda: IE.LOW==1); t(lambda: f'{IE.HIGH:05d}')
t(lambda: IE(10)); t(lambda: [10,20,30][IE.LOW]); t(lambda: isinstance(IE.LOW,int)); t(lambda: max(IE)); t(lambda: '%d %s'%(IE.LOW,IE.LOW))
t(lambda: IE.LOW*IE.HIGH); t(lambda: sum(IE)); t(lambda: {1:'a'}[IE.LOW]); t(lambda: format(IE.LOW)); t(lambda: int(IE.HIGH))
t(lambda: IE.__members__)
