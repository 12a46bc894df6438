# Own zones: what their methods may answer, folds and gaps, comparisons, hashes, differences, pickles.
import copy, pickle
from datetime import date, datetime, time, timedelta, timezone, tzinfo

class Fixed(tzinfo):
    def __init__(self, offset=None, dst=None, name=None):
        self.offset, self.saving, self.name = offset, dst, name
    def utcoffset(self, dt):
        return self.offset
    def dst(self, dt):
        return self.saving
    def tzname(self, dt):
        return self.name

class Autumn(tzinfo):
    """Three hours behind, two before the clocks go back on the first at one."""
    def utcoffset(self, dt):
        late = dt is not None and (dt.replace(tzinfo=None) >= datetime(2024, 11, 1, 1) or dt.replace(tzinfo=None) >= datetime(2024, 11, 1) and dt.fold)
        return timedelta(hours=-3 if late else -2)
    def dst(self, dt):
        return self.utcoffset(dt) + timedelta(hours=3)
    def tzname(self, dt):
        return 'AUT'

def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

for zone in (Fixed(5), Fixed(timedelta(days=1)), Fixed(timedelta(hours=-24)), Fixed(timedelta(hours=1), 'x'), Fixed(timedelta(hours=2), None, 5)):
    t = datetime(2024, 5, 1, tzinfo=zone)
    for f in (t.utcoffset, t.dst, t.tzname, t.isoformat, t.timetuple, time(1, tzinfo=zone).utcoffset):
        show(f)
a = datetime(2024, 11, 1, 0, 30, tzinfo=Autumn())
b = a.replace(fold=1)
utc = datetime(2024, 11, 1, 2, 30, tzinfo=timezone.utc)
print(a == b, hash(a) == hash(b), b - a, a == utc, a.astimezone(timezone.utc), b.astimezone(timezone.utc), a < utc, a <= utc, repr(b))
print(datetime(2024, 1, 1, tzinfo=Fixed()) == datetime(2024, 1, 1), datetime(2024, 1, 1, tzinfo=Fixed()) < datetime(2024, 1, 2))
x, y = datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=2))), datetime(2024, 1, 1, 10, tzinfo=timezone.utc)
print(x == y, hash(x) == hash(y), x - y, x <= y, x == datetime(2024, 1, 1, 12))
show(lambda: x < datetime(2024, 1, 1))
show(lambda: x - datetime(2024, 1, 1))
show(lambda: time(1, tzinfo=timezone.utc) < time(2))
print(time(12, tzinfo=timezone(timedelta(hours=2))) == time(10, tzinfo=timezone.utc), time(1, tzinfo=timezone.utc) == time(1))
for f in (lambda: timezone.utc.utcoffset(5), lambda: timezone.utc.fromutc(5), lambda: timezone.utc.fromutc(datetime(2024, 1, 1)),
          lambda: Fixed().fromutc(5), lambda: Fixed().fromutc(datetime(2024, 1, 1, tzinfo=Fixed())), lambda: type('T', (timezone,), {}),
          lambda: datetime.combine(date=date(2024, 1, 1), time=time(5), tzinfo=timezone.utc), lambda: datetime.fromtimestamp(timestamp=0, tz=timezone.utc)):
    show(f)
for v in (date(2024, 2, 29), time(1, 2, 3, 4, fold=1), datetime(2024, 1, 2, 3, 4, 5, 6, timezone.utc, fold=1), timezone(timedelta(hours=1), 'N'), timezone.utc, timedelta(1, 2, 3)):
    print(v.__reduce_ex__(4), v.__reduce__())
    c = pickle.loads(pickle.dumps(v))
    print(c == v, getattr(c, 'fold', None), copy.copy(v) == v, copy.deepcopy(v) == v)
print(pickle.loads(pickle.dumps(date(2024, 2, 29).isocalendar())), copy.copy(timezone.utc) is timezone.utc)
