# The zone UTC by its names.
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones
from datetime import datetime, timezone

z = ZoneInfo('UTC')
d = datetime(2024, 2, 29, 12, 30, tzinfo=z)
print(z, repr(z), z.key, d, d.utcoffset(), d.dst(), d.tzname(), repr(d), z is ZoneInfo('UTC'), z is ZoneInfo.no_cache('UTC'))
print(d == datetime(2024, 2, 29, 12, 30, tzinfo=timezone.utc), d.astimezone(timezone.utc), datetime.fromtimestamp(0, z), datetime(2024, 1, 1, tzinfo=timezone.utc).astimezone(z), z.utcoffset(None), z.fromutc(d))
for key in ('Etc/UTC', 'Zulu', 'Etc/Universal'):
    print(key, ZoneInfo(key).tzname(d), key in available_timezones())
for key in ('No/Where', '', '/etc/passwd', '../x'):
    try:
        print(ZoneInfo(key))
    except Exception as e:
        print(key, type(e).__name__, issubclass(type(e), KeyError))
