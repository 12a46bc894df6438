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


def _state_of(given, size, at, highest):
    """The bytes that a pickle gives in place of the first argument; a text where an old version wrote them. None for all else."""
    if isinstance(given, str) and len(given) == size:
        try:
            given = given.encode('latin-1')
        except UnicodeEncodeError:
            raise ValueError('Failed to encode latin1 string when unpickling a datetime object. '
                             "pickle.load(data, encoding='latin1') is assumed.") from None
    if isinstance(given, bytes) and len(given) == size and (at == 0 or 1 <= given[at] & 127) and given[at] & 127 <= highest:
        return given
    return None


def _state_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError('bad tzinfo state arg')
    return tz


def _scheduled(name, instead):
    import warnings
    warnings.warn(f'datetime.datetime.{name} is deprecated and scheduled for removal in a future version. Use timezone-aware objects to '
                  f'represent datetimes in UTC: datetime.datetime.{instead}.', DeprecationWarning, stacklevel=3)


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


_new = object.__new__


# A function, not a method of the class: durations are made all the time.
def _delta(parts):
    made = _new(timedelta)
    made._p = parts
    return made


class timedelta:
    __slots__ = ('_p',)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        self = _new(cls)
        self._p = _datetime.duration(days, seconds, microseconds, milliseconds, minutes, hours, weeks)
        return self

    @classmethod
    def _of(cls, us):
        return cls._made(_datetime.of_micros(us))

    @classmethod
    def _made(cls, parts):
        self = _new(cls)
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
            return _delta(_datetime.sum(self._p, other._p))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta(_datetime.difference(self._p, other._p))
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _delta(_datetime.difference(other._p, self._p))
        return NotImplemented

    def __neg__(self):
        return _delta(_datetime.difference((0, 0, 0), self._p))

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

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'


class date:
    __slots__ = ('_f',)

    def __new__(cls, year=_absent, month=_absent, day=_absent):
        if day is _absent:
            state = _state_of(year, 4, 2, 12) if month is _absent else None
            if state is None:
                _incomplete(year, month)
            year, month, day = state[0] << 8 | state[1], state[2], state[3]
        self = _new(cls)
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
        year, month, day = self._f[:3]
        return self.__class__, (bytes((year >> 8, year & 255, month, day)),)


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
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        dst = dt.dst()
        if dst is None:
            raise ValueError('fromutc: non-None dst() result required')
        delta = offset - dst
        if delta:
            dt += delta
            dst = dt.dst()
            if dst is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + dst

    def __reduce__(self):
        getinitargs = getattr(self, '__getinitargs__', None)
        return self.__class__, () if getinitargs is None else getinitargs(), self.__getstate__()


def _offset_of(tz, method, dt):
    """What a method of tzinfo answers: None, or a timedelta of less than a day."""
    if type(tz) is timezone and method == 'utcoffset':
        return tz._offset
    if tz is None:
        return None
    offset = getattr(tz, method)(dt)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{method}() must return None or timedelta, not '{type(offset).__name__}'")
    if not _minus_day < offset < _day:
        raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).')
    return offset


def _name_of(tz, dt):
    if tz is None:
        return None
    name = tz.tzname(dt)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
    return name


_day = timedelta(1)
_minus_day = timedelta(-1)


class timezone(tzinfo):
    __slots__ = ('_offset', '_name')

    def __new__(cls, offset, name=_absent):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
        if name is _absent:
            name = None
            if not offset:
                return cls.utc
        elif not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {None if name is None else type(name).__name__}')
        if not -timedelta(1) < offset < timedelta(1):
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ' + repr(offset) + '.')
        return cls._make(offset, name)

    @classmethod
    def _make(cls, offset, name):
        self = _new(cls)
        self._offset = offset
        self._name = name
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def _check(self, dt, method):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f'{method}(dt) argument must be a datetime instance or None, not {type(dt).__name__}')

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return timezone, self.__getinitargs__(), None

    def utcoffset(self, dt):
        self._check(dt, 'utcoffset')
        return self._offset

    def tzname(self, dt):
        self._check(dt, 'tzname')
        if self._name is not None:
            return self._name
        return 'UTC' if not self._offset else 'UTC' + _offset_text(self._offset)

    def dst(self, dt):
        self._check(dt, 'dst')
        return None

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
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
        if type(hour) is not int:
            state = _state_of(hour, 6, 0, 23)
            if state is not None:
                fold = state[0] >> 7
                tzinfo = _state_zone(minute or None)
                hour, minute, second = state[0] & 127, state[1], state[2]
                microsecond = int.from_bytes(state[3:6], 'big')
        self = _new(cls)
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
        return _offset_of(self._tzinfo, 'utcoffset', None)

    def tzname(self):
        return _name_of(self._tzinfo, None)

    def dst(self):
        return _offset_of(self._tzinfo, 'dst', None)

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
        if self._tzinfo is other._tzinfo:
            return self._f, other._f
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return self._f, other._f
        if mine is None or theirs is None:
            if equal:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._since(mine), other._since(theirs)

    def _since(self, offset):
        hour, minute, second, microsecond = self._f
        return ((hour * 60 + minute) * 60 + second) * 1000000 + microsecond - offset._us()

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
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        return hash(self._f) if offset is None else hash(self._since(offset))

    def __reduce_ex__(self, protocol):
        hour, minute, second, microsecond = self._f
        state = bytes((hour | (self._fold and protocol > 3 and 128), minute, second)) + microsecond.to_bytes(3, 'big')
        return self.__class__, (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


_date_class = date
_time_class = time


class datetime(date):
    __slots__ = ('_tzinfo', '_fold')

    def __new__(cls, year=_absent, month=_absent, day=_absent, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if day is _absent:
            state = _state_of(year, 10, 2, 12)
            if state is None:
                _incomplete(year, month)
            fold = state[2] >> 7
            tzinfo = _state_zone(None if month is _absent else month)
            year, month, day, hour, minute, second = state[0] << 8 | state[1], state[2] & 127, *state[3:7]
            microsecond = int.from_bytes(state[7:10], 'big')
        self = _new(cls)
        self._f = _datetime.moment(year, month, day, hour, minute, second, microsecond)
        self._fold = _check_fold(fold)
        if tzinfo is not None:
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
        self = _new(cls)
        self._f = moment
        self._tzinfo = tz
        self._fold = 0
        return self

    def _shifted(self, duration, sign):
        moment = _datetime.shift(self._f, duration._p, sign)
        if type(self) is not datetime:
            return type(self)(*moment, self._tzinfo)
        made = _new(datetime)
        made._f = moment
        made._tzinfo = self._tzinfo
        made._fold = 0
        return made

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_tzinfo(tz)
        made = cls._made(_datetime.of_timestamp(timestamp), tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        _scheduled('utcfromtimestamp()', 'fromtimestamp(timestamp, datetime.UTC)')
        return cls.fromtimestamp(timestamp)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        _scheduled('utcnow()', 'now(datetime.UTC)')
        return cls.fromtimestamp(_time.time())

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _date_class):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {type(date).__name__}')
        if not isinstance(time, _time_class):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {type(time).__name__}')
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

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
        moment, zone, name = _datetime.strptime(text, format)
        return cls._made(moment, None if zone is None else _zone(zone) if name is None else timezone(timedelta._of(zone), name))

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
        if tz is self._tzinfo:
            return self
        offset = self.utcoffset()
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
        return _offset_of(self._tzinfo, 'utcoffset', self)

    def tzname(self):
        return _name_of(self._tzinfo, self)

    def dst(self):
        return _offset_of(self._tzinfo, 'dst', self)

    def _from_utc(self, offset):
        return (_datetime.micros(_datetime.between(self._f, (1, 1, 1, 0, 0, 0, 0))) - offset._us(),)

    def _doubtful(self, offset):
        """Within a gap or a fold: the offset depends on `fold`."""
        return self.replace(fold=not self._fold).utcoffset() != offset

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return self._f == other._f
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine is None or theirs is None:
            same = mine is theirs and self._f == other._f
        else:
            same = self._f == other._f if mine == theirs else self._from_utc(mine) == other._from_utc(theirs)
        # What lies in a gap or a fold is equal to nothing of another zone.
        return same and not (self._doubtful(mine) or other._doubtful(theirs))

    def _ordered(self, other):
        if self._tzinfo is other._tzinfo:
            return self._f, other._f
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return self._f, other._f
        if mine is None or theirs is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._from_utc(mine), other._from_utc(theirs)

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
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
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
        parts = _datetime.between(self._f, other._f)
        if self._tzinfo is other._tzinfo:
            return _delta(parts)
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        if mine is not None:
            parts = _datetime.difference(_datetime.sum(parts, theirs._p), mine._p)
        return _delta(parts)

    def __reduce_ex__(self, protocol):
        year, month, day, hour, minute, second, microsecond = self._f
        state = (bytes((year >> 8, year & 255, month | (self._fold and protocol > 3 and 128), day, hour, minute, second))
                 + microsecond.to_bytes(3, 'big'))
        return self.__class__, (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_library.qualify('datetime', date, datetime, time, timedelta, timezone, tzinfo)
