# datetime: text, parsing, arithmetic, comparison.
import datetime as D
from datetime import *

td = timedelta

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

d=date(2024,2,29)
x=datetime(2024,1,15,13,45,30,123456); t(lambda:x); t(lambda:str(x)); t(lambda:datetime(2024,1,15)); t(lambda:str(datetime(2024,1,15)))
t(lambda:x+td(hours=12)); t(lambda:x-datetime(2024,1,1)); t(lambda:x.date()); t(lambda:x.time()); t(lambda:x.isoformat(' ','minutes'))
t(lambda:x.isoformat(timespec='milliseconds')); t(lambda:x.strftime('%I:%M %p %H:%M:%S.%f %c %x %X'))
t(lambda:datetime.fromisoformat('2024-01-15T13:45:30')); t(lambda:datetime.fromisoformat('2024-01-15 13:45:30.5+02:00'))
t(lambda:datetime.fromisoformat('2024-01-15T13:45:30Z')); t(lambda:datetime.fromisoformat('2024-01-15'))
t(lambda:datetime.fromisoformat('20240115T134530')); t(lambda:datetime.fromisoformat('bad'))
t(lambda:datetime.strptime('2024-01-15 13:45','%Y-%m-%d %H:%M')); t(lambda:datetime.strptime('15 Jan 2024 01:05 PM','%d %b %Y %I:%M %p'))
t(lambda:datetime.strptime('x','%Y')); t(lambda:datetime.strptime('2024x','%Y'))
t(lambda:datetime.strptime('2024-01-15T10:00:00+0530','%Y-%m-%dT%H:%M:%S%z')); t(lambda:datetime.strptime('January 5, 99','%B %d, %y'))
t(lambda:datetime.combine(d,time(1,2))); t(lambda:x.replace(hour=0,tzinfo=timezone.utc)); t(lambda:x.weekday())
t(lambda:x<datetime(2025,1,1)); t(lambda:x==x.replace()); t(lambda:datetime(2024,1,1,25)); t(lambda:x.timetuple()[:6]); t(lambda:datetime.max)
t(lambda:x-td(days=10**6)); t(lambda:x.ctime()); t(lambda:isinstance(x,date)); t(lambda:x.hour); t(lambda:x==d)
t(lambda:datetime(2024,1,1,fold=1)); t(lambda:hash(x)==hash(x.replace())); t(lambda:f'{x:%H:%M}'); t(lambda: f'{x}')
t(lambda: x.replace(month=13))
