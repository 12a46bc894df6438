# Fields that are refused.
from dataclasses import *
import dataclasses
from typing import ClassVar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

def mk(): 
    @dataclass
    class B:
        x: list = []
t(mk)
def mk2():
    @dataclass
    class B:
        x: int = 1
        y: int
t(mk2)
def mk3():
    @dataclass
    class B:
        x: int = field(default=1, default_factory=int)
t(mk3)
