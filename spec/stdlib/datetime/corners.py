# Corners that a fuzzer has found: fractions without separators, order in reprs, messages, names.
from datetime import date, datetime, time, timedelta, timezone

for text in ("12300512", "1230051", "1230051234567", "123005.5", "12:30:05:5", "12:30:05:", "12:30:05x", "12+01300512", "12:3005", "1230:05", "12.5", "12+0130055"):
    for read in (time.fromisoformat, lambda s: datetime.fromisoformat("2024-02-29T" + s)):
        try:
            print(repr(read(text)))
        except ValueError as e:
            print(e)
print(repr(time(1, 2, fold=1, tzinfo=timezone.utc)), repr(datetime(2024, 1, 2, fold=1, tzinfo=timezone.utc)))
print(type(date(2024, 1, 1).isocalendar()).__name__, date(2024, 1, 1).isocalendar())
for make in (lambda: timedelta(weeks=1e9), lambda: timedelta(days=-3) * 10**9, lambda: timedelta(10**9), lambda: date.fromisocalendar(0, 1, 1), lambda: date.fromisocalendar(10000, 1, 1), lambda: timedelta(days=2**31 - 1)):
    try:
        print(make())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
for n in (0, 3652059, 3652060, 10**7, 2**31 - 1, 2**31):
    for make in (date, datetime):
        try:
            print(make.fromordinal(n))
        except (OverflowError, ValueError) as e:
            print(type(e).__name__, e)
for make in (
    lambda: date.fromisoformat("2032040408"), lambda: date.fromisoformat("2032W04408"), lambda: datetime.fromisoformat("2032040408"), lambda: datetime.fromisoformat("2025W33T01015-0300"),
    lambda: time.fromisoformat("01:01:-01:00"), lambda: time.fromisoformat("01x+00:00"), lambda: time.fromisoformat("01:01:01.5x+00:00"), lambda: datetime.strptime("2039403-17", "%y%j"),
    lambda: datetime.strptime("2004 99x", "%Y %jx"), lambda: datetime.strptime("2004 000", "%Y %j"), lambda: datetime.strptime("2004 3667", "%Y %j7"),
):
    try:
        print(repr(make()))
    except ValueError as e:
        print(e)
