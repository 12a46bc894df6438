# contextmanager: what the block raises, generators that misbehave, decorators.
from contextlib import *
import contextlib

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@contextmanager
def cm(x):
    'doc'
    print('enter',x)
    try: yield x*2
    except ValueError as e: print('caught',e)
    finally: print('exit')
with cm(3) as v: print(v)
with cm(1): raise ValueError('boom')
def f():
    with cm(1): raise KeyError('k')
t(f); t(lambda: cm.__name__); t(lambda: cm.__doc__); t(lambda: type(cm(1)).__name__)
@contextmanager
def noyield():
    if False: yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def swallow():
    try: yield
    except Exception: pass
@contextmanager
def replace_():
    try: yield
    except Exception as e: raise RuntimeError('new') from e
def a():
    with noyield(): pass
def b():
    with twice(): pass
def c():
    with swallow(): raise ValueError
    return 'ok'
def d():
    with replace_(): raise ValueError('old')
for q in (a,b,c,d): t(q)
def stop():
    with cm(1): raise StopIteration('si')
t(stop)
@cm('deco')
def func(x): print('in',x); return x
t(lambda: func(5)); t(lambda: func(6)); t(lambda: func.__name__)
