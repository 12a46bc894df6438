# date: calendar, ISO weeks, text, arithmetic.
import datetime as D
from datetime import *

td = timedelta

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

d=date(2024,2,29); t(lambda:d); t(lambda:str(d)); t(lambda:d+td(1)); t(lambda:d-td(60)); t(lambda:d-date(2023,2,28)); t(lambda:d.weekday())
t(lambda:d.isoweekday()); t(lambda:d.isocalendar()); t(lambda:d.isocalendar()[1]); t(lambda:d.toordinal()); t(lambda:date.fromordinal(738000))
t(lambda:d.replace(year=2020)); t(lambda:d.replace(year=2023)); t(lambda:date(2024,13,1)); t(lambda:date(2024,2,30)); t(lambda:date(0,1,1))
t(lambda:d.strftime('%Y/%m/%d %a %A %b %B %j %U %W %w %u %y %%')); t(lambda:f'{d:%d.%m.%Y}'); t(lambda:d.isoformat())
t(lambda:date.fromisoformat('2024-03-01')); t(lambda:date.fromisoformat('20240301')); t(lambda:date.fromisoformat('2024-W10-3'))
t(lambda:date.fromisoformat('nope')); t(lambda:d<date(2024,3,1)); t(lambda:d==date(2024,2,29)); t(lambda:date.max+td(1)); t(lambda:d.ctime())
t(lambda:d.timetuple()[:8]); t(lambda:date.fromisocalendar(2024,9,4)); t(lambda:sorted([date(2024,1,2),date(2023,1,1)]))
t(lambda:{d:1}[date(2024,2,29)]); t(lambda:date('a',1,1)); t(lambda:date.min); t(lambda:(d.year,d.month,d.day))
t(lambda:date(2021,1,3).isocalendar().week); t(lambda: date(2024,12,30).isocalendar())
