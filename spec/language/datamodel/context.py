# Context managers.
class CM:
    def __init__(self, s): self.s = s
    def __enter__(self): print('enter'); return 'value'
    def __exit__(self, t, v, tb): print('exit', t.__name__ if t else t, v, tb is not None); return self.s
with CM(True) as x:
    print(x); raise ValueError('v')
try:
    with CM(False): raise KeyError('k')
except KeyError as e: print('caught', e)
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for c in (NoExit, NoEnter, int):
    try:
        with c(): pass
    except TypeError as e: print(e)
with (CM(1) as a, CM(2) as b): print(a, b)
class E(Exception): pass
try:
    with CM(0):
        try: raise E('1')
        finally: raise E('2')
except E as e: print(e, e.__context__)
class BadExit:
    def __enter__(self): return self
    def __exit__(self, *a): raise RuntimeError('in exit')
try:
    with BadExit(): raise ValueError('orig')
except RuntimeError as e: print(e, repr(e.__context__))
inst = CM(1); inst.__enter__ = lambda: 'instance'
with inst as v: print(v)
def f():
    for i in range(3):
        with CM(0):
            if i == 1: return i
print(f())
