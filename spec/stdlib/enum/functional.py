# Enums made by a call.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

F=Enum('F','a b c'); t(lambda: list(F)); t(lambda: Enum('G',{'x':10,'y':20}).y); t(lambda: IntEnum('H',['p','q']).q)
t(lambda: Enum('I',[('m',5),('n',6)]).n); t(lambda: F.a.__module__); t(lambda: Enum('J','a b',start=5).b); t(lambda: Flag('K','a b c').c)
