# shuffle, getstate, setstate, generators of their own.
import random

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

random.seed(4); l=list(range(20)); random.shuffle(l); t(lambda: l); st=random.getstate(); a=random.random(); random.setstate(st)
t(lambda: random.random()==a); t(lambda: (st[0],len(st[1]),st[2]))
r=random.Random(99); t(lambda: r.random()); r2=random.Random(99); t(lambda: r2.random()); t(lambda: [r.randint(0,2**80) for _ in range(2)])
