# Classes derived from date, datetime, timedelta, tzinfo and int, copies and pickles
from datetime import *
import copy, pickle
class I:
    def __init__(s, n): s.n = n
    def __index__(s): print('index', s.n); return s.n
def show(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
show(lambda: date(I(2020), I(2), I(3)))
show(lambda: datetime(I(2020), I(2), I(3), I(4), I(5), I(6), I(7), fold=I(1)))
show(lambda: date(I(2020), I(2), 'x'))
show(lambda: date(2020,1,1).replace(month=I(5)))
show(lambda: datetime(2020,1,1).replace(month=I(5), fold=I(1)))
show(lambda: date.fromordinal(I(700000)))
show(lambda: time(I(5), I(6)))
class D(date):
    def __new__(cls, *a):
        print('D new', 'today' if isinstance(a[0], int) and a[0] > 2025 else a); return super().__new__(cls, *a)
    def __init__(self, *a): self.tag = a
class P(date): pass
for C in D, P:
    d = C(2020, 1, 31)
    print(type(d), d, repr(d), d.__dict__)
    show(lambda: d + timedelta(1)); show(lambda: timedelta(1) + d); show(lambda: d - timedelta(1)); show(lambda: d - date(2020, 1, 1))
    show(lambda: d.replace(day=2)); show(lambda: C.fromordinal(5)); show(lambda: C.fromisoformat('2020-01-05')); show(lambda: C.fromisocalendar(2020, 5, 5))
    show(lambda: type(C.today()).__name__); show(lambda: C.fromtimestamp(0)); show(lambda: d == date(2020, 1, 31)); show(lambda: d < date(2020, 2, 1)); show(lambda: hash(d) == hash(date(2020, 1, 31)))
    show(lambda: copy.copy(d)); show(lambda: copy.deepcopy(d)); show(lambda: d.strftime('%Y')); show(lambda: f'{d:%m}'); show(lambda: str(d)); show(lambda: C.min); show(lambda: d.isocalendar()); show(lambda: d.timetuple()[:3])
class T(datetime):
    def __new__(cls, *a, **k):
        print('T new', a, k); return super().__new__(cls, *a, **k)
class Q(datetime):
    extra = 1
    def isoformat(self, sep='T', timespec='auto'): return 'iso' + sep
    def strftime(self, f): return 'F' + f
    def utcoffset(self): return timedelta(hours=1)
for C in T, Q:
    d = C(2020, 1, 31, 5, fold=1)
    print(type(d), d, repr(d))
    show(lambda: d + timedelta(1)); show(lambda: timedelta(1) + d); show(lambda: d - timedelta(1)); show(lambda: d - datetime(2020, 1, 1))
    show(lambda: d.replace(day=2)); show(lambda: d.replace(day=2).fold); show(lambda: C.fromordinal(5)); show(lambda: C.fromisoformat('2020-01-05')); show(lambda: C.fromisoformat('2020-01-05T00:00:00+01:00'))
    show(lambda: C.strptime('2020', '%Y')); show(lambda: C.fromtimestamp(0)); show(lambda: C.fromtimestamp(0, timezone.utc)); show(lambda: C.combine(date(2020, 1, 1), time(1)))
    show(lambda: d == datetime(2020, 1, 31, 5)); show(lambda: d < datetime(2020, 2, 1)); show(lambda: hash(d) == hash(datetime(2020, 1, 31, 5)))
    show(lambda: copy.copy(d)); show(lambda: d.strftime('%Y')); show(lambda: f'{d:%m}'); show(lambda: f'{d}'); show(lambda: str(d)); show(lambda: d.date()); show(lambda: d.time()); show(lambda: d.timestamp()); show(lambda: d.utctimetuple()[:5])
class L(timedelta):
    def __new__(cls, *a): return super().__new__(cls, *a)
l = L(1, 2, 3)
print(repr(l), str(l), type(l + l), type(-l), type(abs(l)), type(+l), type(l * 2), type(l / 2), type(l // 2), l == timedelta(1, 2, 3), {l: 1}[timedelta(1, 2, 3)])
l.x = 5
print(l.x, l.__dict__, copy.copy(l), pickle.loads(pickle.dumps(l)) == l)
class N(int):
    def __rmul__(s, o): print('rmul', o); return 7
    def __mul__(s, o): print('mul', o); return 8
class F(float):
    def as_integer_ratio(s): print('ratio'); return (1, 2)
show(lambda: timedelta(1) * N(3)); show(lambda: N(3) * timedelta(1)); show(lambda: timedelta(1) / N(3)); show(lambda: timedelta(1) // N(3)); show(lambda: timedelta(1) * F(3)); show(lambda: F(3) * timedelta(1)); show(lambda: timedelta(1) / F(3)); show(lambda: timedelta(1) // F(3))
class Z(tzinfo):
    def __init__(self, h): self.h = h
    def utcoffset(self, dt): return timedelta(hours=self.h)
    def dst(self, dt): return timedelta(0)
    def tzname(self, dt): return f'Z{self.h}'
    def __repr__(self): return f'Z({self.h})'
a, b = datetime(2020, 1, 1, 5, tzinfo=Z(1)), datetime(2020, 1, 1, 4, tzinfo=Z(0))
show(lambda: a == b); show(lambda: a < b); show(lambda: a - b); show(lambda: hash(a) == hash(b)); show(lambda: a); show(lambda: str(a)); show(lambda: a.isoformat('x', 'hours')); show(lambda: a.strftime('%z %Z')); show(lambda: f'{a:%z}')
show(lambda: a.astimezone(Z(3))); show(lambda: a.utctimetuple()[:5]); show(lambda: a.timetuple()[:5]); show(lambda: a.timestamp()); show(lambda: a.tzname()); show(lambda: a.dst()); show(lambda: a.timetz()); show(lambda: a in [b]); show(lambda: sorted([a, b])); show(lambda: {a: 1}.get(b)); show(lambda: max(a, b)); show(lambda: a.tzinfo); show(lambda: a + timedelta(1)); show(lambda: a.__eq__(b)); show(lambda: a.__sub__(b))
for v in date(2020, 1, 1), datetime(2020, 1, 1, 2, fold=1), datetime(2020, 1, 1, tzinfo=timezone.utc), timedelta(1, 2, 3), time(1, 2), timezone(timedelta(hours=2), 'x'):
    for p in range(6):
        w = pickle.loads(pickle.dumps(v, p)); assert w == v and type(w) is type(v), (v, p)
    print(pickle.dumps(v, 2), copy.copy(v) == v, copy.deepcopy(v) == v)
for x in 'tzname utcoffset dst fromutc'.split(): show(lambda: getattr(tzinfo(), x)(datetime(1, 1, 1)))
show(lambda: type('X', (timezone,), {}))
show(lambda: type('X', (date, int), {}))
class S(date): __slots__ = ('q',)
s = S(2020, 1, 1); s.q = 5; print(s.q); show(lambda: setattr(s, 'z', 1))
match date(2020, 5, 6):
    case date(year=y, month=5): print('matched', y)
print(date.fromisoformat.__name__, date.today.__qualname__, datetime.now.__self__)
