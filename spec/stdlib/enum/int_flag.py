# IntFlag.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class IF(IntFlag):
    R=4; W=2; X=1
t(lambda: IF.R|IF.W); t(lambda: IF.R|8); t(lambda: IF(16)); t(lambda: IF.R+1); t(lambda: ~IF.R); t(lambda: str(IF.R|IF.W)); t(lambda: IF.R==4)
t(lambda: IF(7)); t(lambda: IF.R&6); t(lambda: 3|IF.R); t(lambda: repr(IF(0))); t(lambda: list(IF(5))); t(lambda: IF.R<IF(5))
t(lambda: f'{IF.R:d}')
