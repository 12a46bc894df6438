# timedelta: making, text, arithmetic.
import datetime as D
from datetime import *

td = timedelta

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda:td(1,2,3)); t(lambda:td(hours=25)); t(lambda:str(td(days=1,hours=2,minutes=3,seconds=4,microseconds=5))); t(lambda:td(seconds=-1))
t(lambda:str(td(seconds=-1))); t(lambda:td(weeks=1,milliseconds=1)); t(lambda:td(0.5)); t(lambda:td(1.5,0.000001)); t(lambda:td(1)+td(2))
t(lambda:td(1)-td(2)); t(lambda:td(1)*2.5); t(lambda:3*td(1)); t(lambda:td(1)/2); t(lambda:td(1)/td(hours=1)); t(lambda:td(1)//td(hours=5))
t(lambda:td(1)%td(hours=5)); t(lambda:divmod(td(1),td(hours=5))); t(lambda:-td(1)); t(lambda:abs(td(-1))); t(lambda:td(1)<td(2))
t(lambda:td(1)==td(hours=24)); t(lambda:td(days=2,seconds=3).total_seconds()); t(lambda:bool(td(0))); t(lambda:td('a')); t(lambda:td.max)
t(lambda:td.resolution); t(lambda:td(1)//0); t(lambda:hash(td(1))==hash(td(hours=24))); t(lambda:td(microseconds=1.5)); t(lambda:td(0))
t(lambda:td(days=1).days)
