# category: Not there
# what: `zoneinfo` knows UTC and its other names only.
# cause: The database of time zones is large, changes several times a year, and is read from files elsewhere.
# instead: `datetime.timezone` with the offset, or a module of the host.

from zoneinfo import ZoneInfo, available_timezones

print(ZoneInfo('UTC'), len(available_timezones()) > 100)
try:
    print(ZoneInfo('Europe/Vienna'))
except KeyError as e:
    print(e)
