# Texts read and written, with numbers that can be shorter, offsets, and what is refused.
import warnings
from datetime import date, datetime, time, timedelta, timezone

warnings.simplefilter('ignore')


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for text, form in [('1969110', '%Y%m%d'), ('13 PM', '%H %p'), ('12 PM', '%I %p'), ('12 am', '%I %p'), ('111', '%d%m%H'), ('1 31', '%m %d'), ('031', '%d%m'),
                   ('2024-05-06+0530', '%Y-%m-%d%z'), ('2024-05-06-05:30:15.5', '%Y-%m-%d%z'), ('2024-05-06+000', '%Y-%m-%d%z'),
                   ('2024-05-06Z', '%Y-%m-%d%z'), ('060 2024', '%j %Y'), ('May 5', '%b %d'), ('MAY 5', '%B %d'), ('sept 5', '%b %d'), ('1.25', '%S.%f'), ('10%', '%d%%'),
                   ('10', '%d%m'), ('10 x', '%d'), ('a  b', 'a b'), ('ab', 'a b'), ('٣', '%d'), ('2024', '%Q'), ('2024', '%'), ('é😀5', 'É😀%d'), ('5😀x', '%d😀')]:
    show(lambda: datetime.strptime(text, form))
show(lambda: datetime.strptime(5, '%d'))
show(lambda: datetime.strptime('5', None))

for text in ['2024-05-06T07:08:09.5+01:00', '20240506T070809', '2024-W01-1', '2024W537', '2024-W01-8', '2024-05-06😀07', '2024-05-06T07:08.5', '2024-05-06T07Z', '2024-05-06T07Z05:00',
             '2024-05-06T', '2024-05-06T07:08:09.', '2024-13-01', '2024-05-06T24:00', '2024-05-06T07:08:09-00:00:01.5', '2024-5-6']:
    show(lambda: datetime.fromisoformat(text))
    show(lambda: date.fromisoformat(text[:10] if text[4] == '-' else text[:8]))
    show(lambda: time.fromisoformat(text[11:]))

d = datetime(2024, 2, 29, 13, 5, 9, 1234, timezone(timedelta(hours=-3, seconds=-5)))
for form in ['%d.%m.%y %H:%M:%S.%f', '%a %A %b %B %p %I', '%j %U %W %w %u', '%G-W%V', '%c|%x|%X', '%z %:z %Z', '%%%n%t%', '%D %F %T %R %e', 'é😀%Y😀', '']:
    show(lambda: d.strftime(form))
    show(lambda: d.date().strftime(form))
for sep in [' ', '😀', '', 'ab', 5]:
    show(lambda: d.isoformat(sep, 'milliseconds'))
print(d.utctimetuple(), d.replace(tzinfo=None).utctimetuple().tm_isdst)
for t in [0, 1.5, -1.5, 1714989000.123456, 253402300799.9999995, -62135596800, 1e20]:
    show(lambda: datetime.fromtimestamp(t, timezone.utc))
for parts in [dict(days=0.1), dict(hours=-0.3, microseconds=0.5), dict(microseconds=1.5), dict(microseconds=2.5), dict(days=10 ** 9), dict(seconds=float('nan')), dict(weeks='x'), dict(days=True)]:
    show(lambda: timedelta(**parts))
print(-timedelta(), -timedelta(1, 2, 3), timedelta(microseconds=-1), abs(timedelta(-1, 5)), timedelta(1) > timedelta(0, 86399))
show(lambda: datetime.max + timedelta(microseconds=1))
show(lambda: datetime.min - timedelta(1))
print(datetime(1, 1, 2) - timedelta(microseconds=1), datetime(2024, 3, 1) - timedelta(seconds=1), datetime(1999, 12, 31, 23, 59, 59, 999999) + timedelta(microseconds=1))


class Stamp(datetime):
    pass


print(type(Stamp(2024, 1, 1) + timedelta(1)), type(Stamp.fromisoformat('2024-01-01')), type(Stamp.strptime('2024', '%Y')))
