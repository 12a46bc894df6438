# What may be raised and from what.
def attempt(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__))
def a(): raise 5
def b(): raise ValueError from 5
def c(): raise int
def d(): raise
def e(): raise ValueError('v') from KeyError
def f(): raise type('T', (Exception,), {})('dyn')
def g(): raise None
class Meta(type): pass
class NotExc: pass
def h(): raise NotExc
def i(): raise NotExc()
class RetExc(Exception):
    def __new__(cls): return 5
def j(): raise RetExc
def k(): raise ValueError from ValueError(1)
def l():
    try: raise KeyError(1)
    except KeyError as e:
        e.x = 1
        raise
def m():
    try: 1 / 0
    except: raise
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m): attempt(fn)
def cleanup():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        finally: print('finally', i)
    try: return 'try'
    finally: print('before return')
print(cleanup())
def override():
    try: return 1
    finally: return 2
print(override())
def swallow():
    for _ in [1]:
        try: raise ValueError
        finally: break
    return 'swallowed'
print(swallow())
def order():
    try:
        try: raise ValueError('v')
        except KeyError: print('no')
        else: print('no else')
        finally: print('inner finally')
    except ValueError as e: print('outer', e)
    else: print('no')
    finally: print('outer finally')
order()
try:
    try: pass
    except ValueError: pass
    else: raise KeyError('from else')
    finally: print('f')
except KeyError as e: print(e)
