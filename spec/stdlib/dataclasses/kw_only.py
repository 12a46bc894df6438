# Keyword-only fields.
from dataclasses import *
import dataclasses
from typing import ClassVar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@dataclass(kw_only=True)
class K:
    a: int
    b: int = 0
t(lambda: K(a=1)); t(lambda: K(1)); t(lambda: K()); t(lambda: K.__match_args__)
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int = 5
    c: int
t(lambda: K2(1,c=2)); t(lambda: K2(1,2)); t(lambda: K2.__doc__)
