# Zones with and without daylight saving: offsets, names, doubtful hours, arithmetic, and what is no zone.
from datetime import date, datetime, time, timedelta, timezone
import copy
import pickle
import zoneinfo
from zoneinfo import ZoneInfo

def attempt(f):
    try:
        print(repr(f()))
    except (KeyError, ValueError, TypeError) as e:
        print(type(e).__name__, e)

york = ZoneInfo('America/New_York')
d = datetime(2024, 3, 10, 1, 30, tzinfo=york)
print(d, d + timedelta(hours=1), (d.astimezone(timezone.utc) + timedelta(hours=1)).astimezone(york))
print(d.tzname(), d.dst(), d.utcoffset(), repr(d), d.strftime('%Z %z'), york, repr(york), york.key)
a = datetime(2024, 11, 3, 1, 30, tzinfo=york)
print(a, a.replace(fold=1), a.fold, a.replace(fold=1).utcoffset(), a == a.replace(fold=1), a.timestamp(), a.replace(fold=1).timestamp())
for hour in (5, 6, 7):
    u = datetime(2024, 11, 3, hour, 30, tzinfo=timezone.utc).astimezone(york)
    print(u, u.fold)
for name in ('Europe/London', 'Asia/Tokyo', 'Asia/Kolkata', 'Australia/Sydney', 'America/Sao_Paulo', 'UTC', 'Africa/Cairo', 'Pacific/Auckland', 'Asia/Kathmandu',
             'Europe/Dublin', 'Etc/GMT+5', 'EST', 'CET', 'America/St_Johns', 'Pacific/Apia', 'Asia/Gaza', 'Africa/Casablanca', 'Antarctica/Troll', 'US/Pacific'):
    zone = ZoneInfo(name)
    print(name, *(datetime(2024, month, 15, 12, tzinfo=timezone.utc).astimezone(zone).strftime('%H:%M %Z %z') for month in (1, 7)),
          *(datetime(year, 7, 1, tzinfo=zone).utcoffset() for year in (1850, 1920, 1945, 1970, 1999, 2050, 2500)))
print(york is ZoneInfo('America/New_York'), ZoneInfo.no_cache('America/New_York') is york, pickle.loads(pickle.dumps(york)) is york, copy.deepcopy(york) is york)
print(york.utcoffset(None), ZoneInfo('UTC').utcoffset(None), 'Europe/Paris' in zoneinfo.available_timezones())
print(time(12, tzinfo=york).utcoffset(), time(3, tzinfo=ZoneInfo('UTC')).tzname(), time(3, tzinfo=york))
x = datetime(2024, 6, 1, 9, tzinfo=ZoneInfo('Europe/Paris'))
y = datetime(2024, 6, 1, 3, tzinfo=york)
print(x == y, x - y, x > y, x.astimezone(york), x.replace(tzinfo=york) - x, datetime.fromtimestamp(0, york), datetime.fromtimestamp(1e9, ZoneInfo('Asia/Tokyo')))
print(datetime.combine(date(2024, 1, 1), time(1), york))
attempt(lambda: ZoneInfo('Nowhere/Else'))
attempt(lambda: ZoneInfo('../x'))
attempt(lambda: ZoneInfo('/x'))
attempt(lambda: york.fromutc(3))
attempt(lambda: york.fromutc(datetime(2024, 1, 1)))
