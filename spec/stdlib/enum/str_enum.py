# StrEnum and enums of str.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class SE(StrEnum):
    A=auto(); B='bee'
t(lambda: SE.A); t(lambda: str(SE.A)); t(lambda: SE.B=='bee'); t(lambda: SE.B.upper()); t(lambda: f'{SE.B}!'); t(lambda: SE('bee'))
t(lambda: ''.join([SE.A,SE.B])); t(lambda: isinstance(SE.A,str))
def bad():
    class S2(StrEnum): A=1
t(bad)
class Str2(str, Enum):
    A='a'
t(lambda: (Str2.A, str(Str2.A), f'{Str2.A}', Str2.A=='a', Str2.A.value)); t(lambda: Str2('a'))
