# Flag: combining, names, iteration, values out of range.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Perm(Flag):
    R=4; W=2; X=1
    RWX=7
    NONE=0
t(lambda: Perm.R|Perm.W); t(lambda: Perm.R&Perm.W); t(lambda: ~Perm.R); t(lambda: Perm.R^Perm.RWX); t(lambda: Perm.R in Perm.RWX)
t(lambda: list(Perm.RWX)); t(lambda: list(Perm)); t(lambda: Perm(3)); t(lambda: Perm(8)); t(lambda: bool(Perm.NONE)); t(lambda: Perm.RWX)
t(lambda: str(Perm.R|Perm.X)); t(lambda: (Perm.R|Perm.W).name); t(lambda: (Perm.R|Perm.W).value); t(lambda: len(Perm.RWX)); t(lambda: Perm(0))
t(lambda: Perm); t(lambda: Perm.R|1); t(lambda: Perm.R==4); t(lambda: Perm['R']); t(lambda: hash(Perm.R|Perm.W)==hash(Perm(6)))
t(lambda: (Perm.R|Perm.W) is Perm(6)); t(lambda: 5 in Perm.R)
class AF(Flag):
    A=auto(); B=auto(); C=auto()
    AB=A|B
t(lambda: list(AF)); t(lambda: AF.AB); t(lambda: AF.A|AF.C); t(lambda: AF.AB&AF.B); t(lambda: ~AF.AB); t(lambda: AF(7))
