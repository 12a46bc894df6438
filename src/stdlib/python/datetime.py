__all__ = ['date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC']

import _datetime
import _library
import time as _time

MINYEAR = 1
MAXYEAR = 9999
_MAXORDINAL = 3652059
_months = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
_days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

_struct_time = _time.struct_time
_absent = object()


def _incomplete(year, month):
    for at, name, given in (1, 'year', year), (2, 'month', month), (3, 'day', _absent):
        if given is _absent:
            raise TypeError(f"function missing required argument '{name}' (pos {at})")


def _shown(cls):
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


def _check_fold(fold):
    return _datetime.check_fold(fold)


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _offset_text(off, sep=':'):
    if off is None:
        return ''
    sign = '+'
    if off.days < 0:
        sign, off = '-', -off
    minutes, seconds = divmod(off.days * 86400 + off.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f'{sign}{hours:02d}{sep}{minutes:02d}'
    if seconds or off.microseconds:
        text += f'{sep}{seconds:02d}'
        if off.microseconds:
            text += f'.{off.microseconds:06d}'
    return text


def _strftime(obj, format, moment):
    plain = colon = zone = ''
    if '%z' in format or '%:z' in format or '%-' in format:
        if hasattr(obj, 'utcoffset'):
            offset = obj.utcoffset()
            plain, colon = _offset_text(offset, ''), _offset_text(offset)
    if '%Z' in format or '%-' in format:
        if hasattr(obj, 'tzname'):
            zone = obj.tzname() or ''
    return _datetime.strftime(format, moment, plain, colon, zone)


class timedelta:
    __slots__ = ('_p',)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        self = object.__new__(cls)
        self._p = _datetime.duration(days, seconds, microseconds, milliseconds, minutes, hours, weeks)
        return self

    @classmethod
    def _of(cls, us):
        return cls._made(_datetime.of_micros(us))

    @classmethod
    def _made(cls, parts):
        self = object.__new__(cls)
        self._p = parts
        return self

    def _us(self):
        return _datetime.micros(self._p)

    @property
    def days(self):
        return self._p[0]

    @property
    def seconds(self):
        return self._p[1]

    @property
    def microseconds(self):
        return self._p[2]

    def total_seconds(self):
        return self._us() / 10 ** 6

    def __repr__(self):
        parts = [f'{name}={value}' for name, value in zip(('days', 'seconds', 'microseconds'), self._p) if value]
        return f'{_shown(type(self))}({", ".join(parts) or "0"})'

    def __str__(self):
        days, seconds, microseconds = self._p
        minutes, seconds = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{hours}:{minutes:02d}:{seconds:02d}'
        if days:
            text = f'{days} day{"" if abs(days) == 1 else "s"}, {text}'
        if microseconds:
            text += f'.{microseconds:06d}'
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._made(_datetime.sum(self._p, other._p))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._made(_datetime.difference(self._p, other._p))
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._made(_datetime.difference(other._p, self._p))
        return NotImplemented

    def __neg__(self):
        return timedelta._made(_datetime.difference((0, 0, 0), self._p))

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self._p[0] < 0 else self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._us() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_divide(self._us() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            if not other:
                raise ZeroDivisionError('integer division or modulo by zero')
            return self._us() // other._us()
        if isinstance(other, int):
            if not other:
                raise ZeroDivisionError('integer division or modulo by zero')
            return timedelta._of(self._us() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            if not other:
                raise ZeroDivisionError('division by zero')
            return self._us() / other._us()
        if isinstance(other, int):
            return timedelta._of(_divide(self._us(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_divide(b * self._us(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._us() % other._us())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._us(), other._us())
            return q, timedelta._of(r)
        return NotImplemented

    def __eq__(self, other):
        return self._p == other._p if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._p < other._p if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._p <= other._p if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._p > other._p if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._p >= other._p if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash(self._p)

    def __bool__(self):
        return self._p != (0, 0, 0)

    def __reduce__(self):
        return self.__class__, self._p


def _divide(a, b):
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or r == b and q % 2 == 1:
        q += 1
    return q


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


class IsoCalendarDate(tuple):
    def __new__(cls, year, week, weekday):
        return super().__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'


class date:
    __slots__ = ('_f',)

    def __new__(cls, year=_absent, month=_absent, day=_absent):
        if day is _absent:
            _incomplete(year, month)
        self = object.__new__(cls)
        self._f = _datetime.date(year, month, day)
        return self

    @classmethod
    def fromtimestamp(cls, t):
        return cls.fromordinal(719163 + int(t // 86400))

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n):
        if not -2147483648 <= n <= 2147483647:
            raise OverflowError(f'signed integer is {"less than minimum" if n < 0 else "greater than maximum"}')
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        if n > _MAXORDINAL:
            raise ValueError(f'year {_datetime.year_of(n)} is out of range')
        return cls(*_datetime.of_ordinal(n))

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _datetime.parse_date(text)
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_datetime.of_week(year, week, day))

    @property
    def year(self):
        return self._f[0]

    @property
    def month(self):
        return self._f[1]

    @property
    def day(self):
        return self._f[2]

    def __repr__(self):
        year, month, day = self._f
        return f'{_shown(type(self))}({year}, {month}, {day})'

    def ctime(self):
        year, month, day = self._f
        return f'{_days[self.weekday()][:3]} {_months[month][:3]} {day:2d} 00:00:00 {year:04d}'

    def strftime(self, format):
        return _strftime(self, format, (*self._f, 0, 0, 0, 0))

    def __format__(self, spec):
        if not isinstance(spec, str):
            raise TypeError('must be str, not %s' % type(spec).__name__)
        return self.strftime(spec) if spec else str(self)

    def isoformat(self):
        return _datetime.iso_date(self._f)

    __str__ = isoformat

    def timetuple(self):
        return _struct_time((*self._f, 0, 0, 0, self.weekday(), _yearday(self._f), -1))

    def toordinal(self):
        return _datetime.ordinal(self._f)

    def replace(self, year=None, month=None, day=None):
        f = self._f
        return type(self)(f[0] if year is None else year, f[1] if month is None else month, f[2] if day is None else day)

    __replace__ = replace

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._f == other._f
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._f < other._f
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._f <= other._f
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._f > other._f
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._f >= other._f
        return NotImplemented

    def __hash__(self):
        return hash(self._f)

    def __add__(self, other):
        if isinstance(other, timedelta):
            n = self.toordinal() + other.days
            if 0 < n <= _MAXORDINAL:
                return type(self).fromordinal(n)
            raise OverflowError('date value out of range')
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        return IsoCalendarDate(*_datetime.iso_calendar(self._f))

    def __reduce__(self):
        return self.__class__, self._f


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


def _yearday(f):
    return _datetime.ordinal(f) - _datetime.ordinal((f[0], 1, 1)) + 1


def _zone(us):
    return us if us is None else timezone(timedelta._of(us))


class tzinfo:
    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc() requires a datetime argument')
        if dt.tzinfo is not self:
            raise ValueError('dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc() requires a non-None utcoffset() result')
        dst = dt.dst()
        if dst is None:
            raise ValueError('fromutc() requires a non-None dst() result')
        delta = offset - dst
        if delta:
            dt += delta
            dst = dt.dst()
        return dt + dst


class timezone(tzinfo):
    __slots__ = ('_offset', '_name')

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
        if name is None and not offset:
            return cls.utc
        if not -timedelta(1) < offset < timedelta(1):
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ' + repr(offset) + '.')
        return cls._make(offset, name)

    @classmethod
    def _make(cls, offset, name):
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def utcoffset(self, dt):
        return self._offset

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return 'UTC' if not self._offset else 'UTC' + _offset_text(self._offset)

    def dst(self, dt):
        return None

    def fromutc(self, dt):
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        return f'datetime.timezone({self._offset!r})' if self._name is None else f'datetime.timezone({self._offset!r}, {self._name!r})'

    def __str__(self):
        return self.tzname(None)


UTC = timezone.utc = timezone._make(timedelta(0), None)
timezone.min = timezone._make(-timedelta(hours=23, minutes=59), None)
timezone.max = timezone._make(timedelta(hours=23, minutes=59), None)


class time:
    __slots__ = ('_f', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        self._f = _datetime.time(hour, minute, second, microsecond)
        self._fold = _check_fold(fold)
        _check_tzinfo(tzinfo)
        self._tzinfo = tzinfo
        return self

    hour = property(lambda self: self._f[0])
    minute = property(lambda self: self._f[1])
    second = property(lambda self: self._f[2])
    microsecond = property(lambda self: self._f[3])
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _datetime.parse_time(text.removeprefix('T'))
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*parts[:4], _zone(parts[4]))

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def isoformat(self, timespec='auto'):
        return _datetime.iso_time(self._f, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        return _strftime(self, format, (1900, 1, 1, *self._f))

    __format__ = date.__format__

    def __repr__(self):
        hour, minute, second, microsecond = self._f
        text = f'{hour}, {minute}'
        if second or microsecond:
            text += f', {second}'
        if microsecond:
            text += f', {microsecond}'
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        if self._fold:
            text += ', fold=1'
        return f'{_shown(type(self))}({text})'

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        f = self._f
        return type(self)(f[0] if hour is None else hour, f[1] if minute is None else minute, f[2] if second is None else second,
                          f[3] if microsecond is None else microsecond, self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    __replace__ = replace

    def _key(self, other, equal):
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None) and not equal:
            raise TypeError("can't compare offset-naive and offset-aware times")

        def us(t, offset):
            hour, minute, second, microsecond = t._f
            return ((hour * 60 + minute) * 60 + second) * 1000000 + microsecond - (0 if offset is None else offset._us())
        if (mine is None) != (theirs is None):
            return 0, 1
        return us(self, mine), us(other, theirs)

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, True)
        return a == b

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, False)
        return a < b

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, False)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, False)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, False)
        return a >= b

    def __hash__(self):
        return hash(self._key(self, True)[0])

    def __reduce__(self):
        return self.__class__, (*self._f, self._tzinfo)


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


class datetime(date):
    __slots__ = ('_tzinfo', '_fold')

    def __new__(cls, year=_absent, month=_absent, day=_absent, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if day is _absent:
            _incomplete(year, month)
        self = object.__new__(cls)
        self._f = _datetime.moment(year, month, day, hour, minute, second, microsecond)
        self._fold = _check_fold(fold)
        _check_tzinfo(tzinfo)
        self._tzinfo = tzinfo
        return self

    hour = property(lambda self: self._f[3])
    minute = property(lambda self: self._f[4])
    second = property(lambda self: self._f[5])
    microsecond = property(lambda self: self._f[6])
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def _made(cls, moment, tz):
        if cls is not datetime:
            return cls(*moment, tz)
        self = object.__new__(cls)
        self._f = moment
        self._tzinfo = tz
        self._fold = 0
        return self

    def _shifted(self, duration, sign):
        return type(self)._made(_datetime.shift(self._f, duration._p, sign), self._tzinfo)

    @classmethod
    def fromtimestamp(cls, t, tz=None):
        _check_tzinfo(tz)
        made = cls._made(_datetime.of_timestamp(t), tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcfromtimestamp(cls, t):
        return cls.fromtimestamp(t)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def combine(cls, date_, time_, tzinfo=True):
        if not isinstance(date_, date):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {type(date_).__name__}')
        if not isinstance(time_, time):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {type(time_).__name__}')
        return cls(date_.year, date_.month, date_.day, time_.hour, time_.minute, time_.second, time_.microsecond,
                   time_.tzinfo if tzinfo is True else tzinfo, fold=time_.fold)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _datetime.parse_moment(text)
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls._made(parts[0], None if parts[1] is None else _zone(parts[1]))

    @classmethod
    def strptime(cls, text, format):
        moment, zone = _datetime.strptime(text, format)
        return cls._made(moment, None if zone is None else _zone(zone))

    def timetuple(self):
        dst = self.dst()
        return self._tuple(-1 if dst is None else 1 if dst else 0)

    def _tuple(self, isdst):
        return _struct_time((*self._f[:6], self.weekday(), _yearday(self._f), isdst))

    def utctimetuple(self):
        offset = self.utcoffset()
        return (self - offset if offset else self)._tuple(0)

    def timestamp(self):
        offset = self.utcoffset()
        since = _datetime.between(self._f, (1970, 1, 1, 0, 0, 0, 0))
        if offset is not None:
            since = _datetime.difference(since, offset._p)
        return _datetime.micros(since) / 1000000

    def date(self):
        return date(*self._f[:3])

    def time(self):
        return time(*self._f[3:], fold=self._fold)

    def timetz(self):
        return time(*self._f[3:], self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        f = self._f
        return type(self)(f[0] if year is None else year, f[1] if month is None else month, f[2] if day is None else day,
                          f[3] if hour is None else hour, f[4] if minute is None else minute, f[5] if second is None else second,
                          f[6] if microsecond is None else microsecond, self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    __replace__ = replace

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc
        elif not isinstance(tz, tzinfo):
            raise TypeError(f'tzinfo argument must be None or of a tzinfo subclass, not type {type(tz).__name__!r}')
        offset = self.utcoffset()
        if tz is self._tzinfo:
            return self
        utc = (self - (offset or timedelta(0))).replace(tzinfo=tz)
        return tz.fromutc(utc)

    def ctime(self):
        year, month, day, hour, minute, second, _ = self._f
        return f'{_days[self.weekday()][:3]} {_months[month][:3]} {day:2d} {hour:02d}:{minute:02d}:{second:02d} {year:04d}'

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {type(sep).__name__}')
        text = _datetime.iso_moment(self._f, sep, timespec)
        return text if self._tzinfo is None else text + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(' ')

    def strftime(self, format):
        return _strftime(self, format, self._f)

    def __repr__(self):
        parts = list(self._f)
        if parts[-1] == 0:
            del parts[-1]
            if parts[-1] == 0:
                del parts[-1]
        text = ', '.join(map(str, parts))
        if self._fold:
            text += ', fold=1'
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        return f'{_shown(type(self))}({text})'

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def _aware(self, other):
        """The moments of both without their offsets; None where only one has any."""
        if self._tzinfo is None and other._tzinfo is None:
            return self._f, other._f
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            return None
        if mine is None:
            return self._f, other._f
        return self._from_utc(mine), other._from_utc(theirs)

    def _from_utc(self, offset):
        return (_datetime.micros(_datetime.between(self._f, (1, 1, 1, 0, 0, 0, 0))) - offset._us(),)

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        pair = self._aware(other)
        return pair is not None and pair[0] == pair[1]

    def _ordered(self, other):
        pair = self._aware(other)
        if pair is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return pair

    def __lt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._ordered(other)
        return a < b

    def __le__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._ordered(other)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._ordered(other)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._ordered(other)
        return a >= b

    def __hash__(self):
        offset = self.utcoffset()
        since = _datetime.between(self._f, (1, 1, 1, 0, 0, 0, 0))
        return hash(since if offset is None else _datetime.difference(since, offset._p))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._shifted(other, 1)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(other, -1)
        if not isinstance(other, datetime):
            return NotImplemented
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        parts = _datetime.between(self._f, other._f)
        if mine is not None:
            parts = _datetime.difference(_datetime.sum(parts, theirs._p), mine._p)
        return timedelta._made(parts)

    def __reduce__(self):
        return self.__class__, (*self._f, self._tzinfo)


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_library.qualify('datetime', date, datetime, time, timedelta, timezone, tzinfo)
