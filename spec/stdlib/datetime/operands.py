# Operators, constructors and methods of timedelta, date and datetime with all sorts of arguments
from datetime import *

EXPRESSIONS = r"""
date(2**40,1,1)
date(2**70,1,1)
date()
date(2020)
date(1.5,1,1)
date('a',1,1)
date(True,True,True)
timedelta(foo=1)
timedelta(1,2,3,4,5,6,7,8)
timedelta('a')
timedelta(None)
datetime(2020,1,1,fold=2)
datetime(2020,1,1,tzinfo=5)
datetime(2020,1,1).replace(year=None)
date(2020,1,1).replace(5,5,5,5)
datetime()
datetime(2020)
date(2020,1,1)+1
date(2020,1,1)<1
date(2020,1,1)<datetime(2020,1,1)
datetime(2020,1,1)<date(2020,1,1)
date(2020,1,1)==datetime(2020,1,1)
date(2020,1,1)!=datetime(2020,1,1)
date(2020,1,1)-datetime(2020,1,1)
datetime(2020,1,1)-date(2020,1,1)
datetime(2020,1,1)-5
5-datetime(2020,1,1)
timedelta(1)-datetime(2020,1,1)
timedelta(1)+datetime(2020,1,1)
timedelta(1)+date(2020,1,1)
timedelta(1)-date(2020,1,1)
timedelta(1)*'a'
'a'*timedelta(1)
timedelta(1)/0
timedelta(1)//0
timedelta(1)//0.5
timedelta(1)%timedelta(0)
divmod(timedelta(1),timedelta(0))
divmod(timedelta(1),timedelta(0,7))
timedelta(1)/timedelta(0)
timedelta(1)/0.0
timedelta(1)/3
timedelta(1)/-3
timedelta(0,0,5)/2
timedelta(0,0,7)/-2
timedelta(0,0,5)*0.5
timedelta(0,0,7)*0.5
timedelta(0,0,-7)*0.5
timedelta(10**9)
timedelta(1)%3
timedelta(-1)%timedelta(0,5)
timedelta(-1)//timedelta(0,5)
timedelta(0,0,-1)//2
datetime.fromisoformat(5)
date.fromisoformat('x')
date.fromisoformat('20200101')
datetime.fromisoformat('2020-13-01')
datetime.fromisoformat('2020-12-01T12:30:00')
datetime.fromisoformat('2020-12-01 12:30:60')
datetime.fromisoformat('2020-12-01\U0001F60012:30:06')
datetime.fromisoformat('2020-W12-1T12:30:00')
datetime.fromisoformat('2020-12-01T12:30:00Z')
datetime.fromisoformat('2020-12-01T12:30:00.123+05:30')
datetime.strptime(1,2)
datetime.strptime('2020-01-01 +0530', '%Y-%m-%d %z')
datetime.strptime('2020-01-01 UTC', '%Y-%m-%d %Z')
date(2020,1,1).foo
datetime(2020,1,1).isoformat('ab')
datetime(2020,1,1).isoformat(5)
datetime(2020,1,1).isoformat(timespec='x')
datetime(2020,1,1).isoformat(timespec=5)
datetime(2020,1,1,tzinfo=timezone.utc).isoformat(' ', 'minutes')
date(2020,1,1).isoformat(1)
timedelta(1).total_seconds(1)
timedelta(999999999, 5, 7).total_seconds()
date.fromordinal(0)
date.fromordinal(2**40)
date.fromordinal(10**7)
date.fromordinal(1.5)
date(b'\x07\xe4\x01\x01')
datetime(b'\x07\xe4\x81\x01\x01\x02\x03\x01\x02\x03')
datetime(b'\x07\xe4\x81\x01\x01\x02\x03\x01\x02\x03', timezone.utc)
datetime(b'\x07\xe4\x81\x01\x01\x02\x03\x01\x02\x03', 5)
timedelta(days=1e20)
timedelta(float('nan'))
timedelta(float('inf'))
timedelta(0.5, 1e-6, 0.5)
format(date(2020,1,1),5)
date(2020,1,1).__format__(5)
date(2020,1,1).__format__('')
f"{date(2020,1,1)} {date(2020,1,1):%d.%m}"
f"{datetime(2020,1,1,tzinfo=timezone.utc):%d.%m %z %Z}"
'{:%H}'.format(datetime(2020,1,1,5))
date(2020,1,1).strftime(5)
datetime(2020,1,1).strftime('\U0001F600%Y')
date.__new__(int)
date.__new__(datetime, 1, 1, 1)
date.__new__(date, 1, 1, 1)
timedelta.__mro__
datetime.__mro__
[x for x in dir(date) if x[0]!='_']
[x for x in dir(datetime) if x[0]!='_']
[x for x in dir(timedelta) if x[0]!='_']
timedelta.max+timedelta(1)
-timedelta.max
-timedelta.min
abs(timedelta(-1,5))
+timedelta(5)
date.max+timedelta(1)
datetime.max+timedelta(1)
datetime.min-timedelta(0,0,1)
date.min-date.max
True+timedelta(1)
timedelta(1)*True
2*timedelta(1)
1.5*timedelta(1)
timedelta(1)*float('nan')
timedelta(1)*1e300
timedelta(1)*10**30
timedelta(3)*-1
repr(timedelta(0)*-1), (timedelta(0)*-1).days
(-timedelta(0)).days, -timedelta(0)
timedelta(days=True)
datetime.now(5)
datetime.combine(1,2)
datetime.combine(date(2020,1,1), time(5))
datetime.combine(date(2020,1,1), time(5, tzinfo=timezone.utc), tzinfo=None)
date(2020,1,1).__replace__(year=5)
datetime(2020,1,1).__replace__(5)
date(2020,1,1).replace(month=13)
date.today(1)
datetime(2020,1,1).replace(fold=3)
datetime(2020,1,1).replace(tzinfo=3)
datetime(2020,1,1).replace(tzinfo=timezone.utc, fold=1)
date.fromisocalendar(2020,1,day=3)
datetime.fromisocalendar(2020,1,3)
date.strftime(date(2020,1,1),format='%Y')
datetime.fromtimestamp('a')
date.fromtimestamp(1e9)
datetime.fromtimestamp(1e9+0.1234567)
datetime.fromtimestamp(-0.5)
datetime.fromtimestamp(0.9999999)
datetime.fromtimestamp(0, timezone.utc)
datetime.fromtimestamp(1e20)
datetime.fromtimestamp(timestamp=5, tz=None)
datetime(2020,1,1).timestamp()
datetime(2020,1,1,tzinfo=timezone.utc).timestamp()
datetime(2020,1,1).timetuple()
date(2020,1,1).timetuple()
datetime(2020,1,1,tzinfo=timezone.utc).utctimetuple()
date(2020,1,1).ctime(), datetime(2020,1,1,5).ctime()
date(2020,1,1).isocalendar()
datetime(2020,1,1).date(), datetime(2020,1,1,5).time(), datetime(2020,1,1,5,tzinfo=timezone.utc).timetz()
datetime(2020,1,1,5,fold=1)
datetime(2020,1,1,5,6,7,8,timezone.utc)
datetime(2020,1,1,0,0,7)
datetime(2020,1,1,0,0,0,7)
datetime(2020,1,1)==datetime(2020,1,1,tzinfo=timezone.utc)
datetime(2020,1,1)<datetime(2020,1,1,tzinfo=timezone.utc)
datetime(2020,1,1)-datetime(2020,1,1,tzinfo=timezone.utc)
datetime(2020,1,1,tzinfo=timezone(timedelta(hours=1)))-datetime(2020,1,1,tzinfo=timezone.utc)
datetime(2020,1,1,tzinfo=timezone(timedelta(hours=1)))<datetime(2020,1,1,tzinfo=timezone.utc)
datetime(2020,1,1,1,tzinfo=timezone(timedelta(hours=1)))==datetime(2020,1,1,tzinfo=timezone.utc)
datetime(2020,1,1,1,tzinfo=timezone(timedelta(hours=1)))!=datetime(2020,1,1,tzinfo=timezone.utc)
hash(datetime(2020,1,1,1,tzinfo=timezone(timedelta(hours=1))))==hash(datetime(2020,1,1,tzinfo=timezone.utc))
hash(timedelta(1,2,3))==hash((1,2,3))
bool(timedelta(0)), bool(timedelta(0,0,1))
datetime(2020,1,1).astimezone(timezone.utc)
datetime(2020,1,1,tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=-5)))
datetime(2020,1,1).utcoffset(), datetime(2020,1,1,tzinfo=timezone.utc).tzname(), datetime(2020,1,1,tzinfo=timezone.utc).dst()
date(2020,1,1).__reduce__()
datetime(2020,1,1,fold=1).__reduce_ex__(4)
datetime(2020,1,1,fold=1).__reduce_ex__(2)
timedelta(1,2,3).__reduce__()
timedelta(1).days, timedelta(1).seconds
str(timedelta(1,2,3)), str(timedelta(-1)), str(timedelta(5,3600))
str(date(20,1,1)), repr(date(20,1,1)), str(datetime(20,1,1))
setattr(date(2020,1,1),'x',5)
setattr(date(2020,1,1),'year',5)
(date.min, date.max, date.resolution, datetime.min, datetime.max, datetime.resolution, timedelta.min, timedelta.max, timedelta.resolution)
date.__module__, date.__qualname__, date.__name__, datetime.__base__
isinstance(datetime.now(), date), issubclass(datetime, date)
{date(2020,1,1): 1}[date(2020,1,1)]
sorted([date(2020,1,2), date(2020,1,1)])
max(timedelta(1), timedelta(2))
sum([timedelta(1), timedelta(2)], timedelta())
date(2020,1,1).weekday(), date(2020,1,1).isoweekday(), date(2020,1,1).toordinal()
date.__add__(date(2020,1,1), 5), date.__radd__(date(2020,1,1), timedelta(1)), date.__sub__(date(2020,1,1), timedelta(1)), date.__rsub__(date(2020,1,1), date(2020,1,3))
datetime.__sub__(datetime(2020,1,1), date(2020,1,1)), datetime.__eq__(datetime(2020,1,1), date(2020,1,1)), date.__eq__(date(2020,1,1), datetime(2020,1,1)), datetime.__lt__(datetime(2020,1,1), 5)
timedelta.__mul__(timedelta(1), 'a'), timedelta.__eq__(timedelta(1), 1), timedelta.__truediv__(timedelta(1), 'a')
date.__lt__(datetime(2020,1,1), datetime(2020,1,2))
date.__eq__(datetime(2020,1,1), datetime(2020,1,1))
date.__hash__(datetime(2020,1,1)) is None
date.isoformat(datetime(2020,1,1))
date.__str__(datetime(2020,1,1))
date.__repr__(datetime(2020,1,1))
date.replace(datetime(2020,1,1,5), year=5)
"""

for text in EXPRESSIONS.strip().splitlines():
    for _ in range(2):
        try:
            shown = repr(eval(text))
        except Exception as e:
            shown = f'{type(e).__name__} {e}'
    print(text, '=>', shown)
