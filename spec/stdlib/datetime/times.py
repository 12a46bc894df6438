# time; names; copies.
import datetime as D
from datetime import *

td = timedelta

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

d=date(2024,2,29)
x=datetime(2024,1,15,13,45,30,123456)
m=time(13,5); t(lambda:m); t(lambda:str(m)); t(lambda:time(13,5,1,5)); t(lambda:time(24)); t(lambda:m<time(14)); t(lambda:m.replace(minute=0))
t(lambda:time.fromisoformat('04:23:01')); t(lambda:time.fromisoformat('T04')); t(lambda:m.strftime('%H-%M'))
t(lambda:time(1,tzinfo=timezone.utc)); t(lambda:time(1,tzinfo=timezone.utc).isoformat()); t(lambda:time.max); t(lambda:m.isoformat('seconds'))
t(lambda:bool(time(0))); t(lambda:time.fromisoformat('25:00')); t(lambda: f'{m:%H}'); t(lambda: hash(m)==hash(time(13,5)))
t(lambda:sorted(D.__all__)); t(lambda:isinstance(datetime.now(),datetime)); t(lambda:date.today()==datetime.now().date())
t(lambda:(datetime(2024,3,31)-datetime(2024,1,31)).days); t(lambda:[date(2024,m,1).strftime('%b') for m in range(1,13)]); import copy
t(lambda: copy.copy(x)==x); t(lambda: copy.deepcopy([d])==[d]); t(lambda: D.MINYEAR); t(lambda: min(datetime(2024,1,1),datetime(2023,1,1)))
