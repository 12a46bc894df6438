# ExitStack.
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
@contextmanager
def swallow():
    try: yield
    except Exception: pass
with ExitStack() as st:
    print(st.enter_context(cm('s1')))
    st.callback(print,'cb',1,sep='-')
    st.push(lambda *a: print('push',a[0]))
    print(st.enter_context(cm('s2')))
def es():
    with ExitStack() as st:
        st.enter_context(cm('o')); st.callback(lambda: 1/0); raise KeyError('q')
t(es)
with ExitStack() as st:
    st.enter_context(swallow()); raise ValueError('gone')
st=ExitStack(); st.callback(print,'later'); st2=st.pop_all(); st.close(); print('--'); st2.close()
t(lambda: ExitStack().enter_context(5))
