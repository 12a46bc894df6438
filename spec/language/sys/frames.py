# frames: sys._getframe, and those of a traceback
import sys
def f(a):
    fr = sys._getframe()
    print(fr.f_code.co_name, fr.f_lineno, sorted(fr.f_locals), fr.f_back.f_code.co_name, fr is sys._getframe(), sys._getframe(1).f_lineno)
    return fr
x = f(1)
print(x.f_globals is globals(), sys._getframe().f_locals is globals(), sys._getframemodulename())
try: sys._getframe(10)
except ValueError as e: print(e)
def g(): 1/0
try: g()
except Exception as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_lineno, tb is e.__traceback__, tb.tb_next is tb.tb_next, tb.tb_next.tb_next, tb.tb_frame.f_globals is globals())
def caller_name(): return sys._getframe(1).f_code.co_name
class C:
    def m(self): return caller_name()
print(C().m(), (lambda: caller_name())())
