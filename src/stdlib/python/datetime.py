__all__ = ['date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC']

import _datetime
import _library
import time as _time
from _datetime import date, datetime, timedelta

MINYEAR = 1
MAXYEAR = 9999
_months = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
_days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

_struct_time = _time.struct_time
_absent = object()


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
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    plain = colon = zone = ''
    moment_of = obj if isinstance(obj, datetime) else None
    if '%z' in format or '%:z' in format or '%-' in format:
        offset = _offset_of(obj.tzinfo, 'utcoffset', moment_of)
        plain, colon = _offset_text(offset, ''), _offset_text(offset)
    if '%Z' in format or '%-' in format:
        zone = _name_of(obj.tzinfo, moment_of) or ''
    return _datetime.strftime(format, moment, plain, colon, zone)


_new = object.__new__


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


def _zone(us, *name):
    return timezone(_datetime.of_micros(us), *name)


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
        return cls(*parts[:4], None if parts[4] is None else _zone(parts[4]))

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

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError(f'__format__() argument 1 must be str, not {type(spec).__name__}')
        return self.strftime(spec) if spec else str(self)

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
        return ((hour * 60 + minute) * 60 + second) * 1000000 + microsecond - _datetime.micros(offset)

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


# ---------------------------------------------------------------- what the natives of `date` and `datetime` leave to this module

def _ctime(self):
    hour, minute, second = (self.hour, self.minute, self.second) if isinstance(self, datetime) else (0, 0, 0)
    return f'{_days[self.weekday()][:3]} {_months[self.month][:3]} {self.day:2d} {hour:02d}:{minute:02d}:{second:02d} {self.year:04d}'


def _yearday(self):
    return self.toordinal() - date(self.year, 1, 1).toordinal() + 1


def _date_timetuple(self):
    return _struct_time((self.year, self.month, self.day, 0, 0, 0, self.weekday(), _yearday(self), -1))


def _tuple(self, isdst):
    return _struct_time((self.year, self.month, self.day, self.hour, self.minute, self.second, self.weekday(), _yearday(self), isdst))


def _datetime_timetuple(self):
    dst = _datetime_dst(self)
    return _tuple(self, -1 if dst is None else 1 if dst else 0)


def _utctimetuple(self):
    offset = _datetime_utcoffset(self)
    return _tuple(self - offset if offset else self, 0)


def _isocalendar(self):
    return IsoCalendarDate(*_datetime.iso_calendar(self.year, self.month, self.day))


def _fromisocalendar(cls, year, week, day):
    return cls(*_datetime.of_week(year, week, day))


def _date_fromtimestamp(cls, t):
    return cls.fromordinal(719163 + int(t // 86400))


def _today(cls):
    return cls.fromtimestamp(_time.time())


def _times(self, n):
    if isinstance(n, int):
        return _datetime.of_micros(n * _datetime.micros(self))
    a, b = n.as_integer_ratio()
    return _datetime.of_micros(_divide(_datetime.micros(self) * a, b))


def _over(self, n):
    if isinstance(n, int):
        return _datetime.of_micros(_divide(_datetime.micros(self), n))
    a, b = n.as_integer_ratio()
    return _datetime.of_micros(_divide(b * _datetime.micros(self), a))


def _floor_over(self, n):
    if not n:
        raise ZeroDivisionError('integer division or modulo by zero')
    return _datetime.of_micros(_datetime.micros(self) // n)


def _divide(a, b):
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or r == b and q % 2 == 1:
        q += 1
    return q


def _doubtful(self, offset):
    """Within a gap or a fold: the offset depends on `fold`."""
    return _datetime_utcoffset(self.replace(fold=not self.fold)) != offset


def _datetime_equal(self, other):
    mine, theirs = _datetime_utcoffset(self), _datetime_utcoffset(other)
    if mine is None or theirs is None:
        same = mine is theirs and _datetime.since(self) == _datetime.since(other)
    else:
        same = _datetime.since(self) - mine == _datetime.since(other) - theirs
    # What lies in a gap or a fold is equal to nothing of another zone.
    return same and not (_doubtful(self, mine) or _doubtful(other, theirs))


def _datetime_order(self, other):
    mine, theirs = _datetime_utcoffset(self), _datetime_utcoffset(other)
    a, b = _datetime.since(self), _datetime.since(other)
    if mine != theirs:
        if mine is None or theirs is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        a, b = a - mine, b - theirs
    return (a > b) - (a < b)


def _datetime_less(self, other):
    mine, theirs = _datetime_utcoffset(self), _datetime_utcoffset(other)
    if (mine is None) != (theirs is None):
        raise TypeError("can't subtract offset-naive and offset-aware datetimes")
    parts = _datetime.since(self) - _datetime.since(other)
    return parts if mine is None else parts + theirs - mine


def _datetime_since(self):
    """What the hash is made of."""
    offset = _datetime_utcoffset(self.replace(fold=0) if self.fold else self)
    since = _datetime.since(self)
    return since if offset is None else since - offset


def _datetime_timestamp(self):
    offset = _datetime_utcoffset(self)
    since = _datetime.since(self) - _epoch
    return (since if offset is None else since - offset).total_seconds()


def _datetime_utcoffset(self):
    return _offset_of(self.tzinfo, 'utcoffset', self)


def _datetime_tzname(self):
    return _name_of(self.tzinfo, self)


def _datetime_dst(self):
    return _offset_of(self.tzinfo, 'dst', self)


def _offset_text_of(self):
    return _offset_text(_datetime_utcoffset(self))


def _time_of(self, zoned):
    return time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo if zoned else None, fold=self.fold)


def _astimezone(self, tz=None):
    if tz is None:
        tz = timezone.utc
    elif not isinstance(tz, tzinfo):
        raise TypeError(f'tzinfo argument must be None or of a tzinfo subclass, not type {type(tz).__name__!r}')
    if tz is self.tzinfo:
        return self
    offset = _datetime_utcoffset(self)
    utc = (self - (offset or timedelta(0))).replace(tzinfo=tz)
    return tz.fromutc(utc)


def _fromtimestamp(cls, timestamp, tz=None):
    _check_tzinfo(tz)
    made = _datetime.of_timestamp(cls, timestamp, tz)
    return made if tz is None else tz.fromutc(made)


def _utcfromtimestamp(cls, timestamp):
    _scheduled('utcfromtimestamp()', 'fromtimestamp(timestamp, datetime.UTC)')
    return cls.fromtimestamp(timestamp)


def _now(cls, tz=None):
    return cls.fromtimestamp(_time.time(), tz)


def _utcnow(cls):
    _scheduled('utcnow()', 'now(datetime.UTC)')
    return cls.fromtimestamp(_time.time())


def _combine(cls, date, time, tzinfo=True):
    if not isinstance(date, _date_class):
        raise TypeError(f'combine() argument 1 must be datetime.date, not {type(date).__name__}')
    if not isinstance(time, _time_class):
        raise TypeError(f'combine() argument 2 must be datetime.time, not {type(time).__name__}')
    fold = {'fold': time.fold} if time.fold else {}
    return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
               time.tzinfo if tzinfo is True else tzinfo, **fold)


_date_class = date
_time_class = time
_epoch = _datetime.since(datetime(1970, 1, 1))

_library.qualify('datetime', time, timezone, tzinfo)
_datetime.text({
    'strftime': _strftime, 'ctime': _ctime, 'date_timetuple': _date_timetuple, 'datetime_timetuple': _datetime_timetuple,
    'utctimetuple': _utctimetuple, 'isocalendar': _isocalendar, 'fromisocalendar': _fromisocalendar, 'date_fromtimestamp': _date_fromtimestamp,
    'today': _today, 'times': _times, 'over': _over, 'floor_over': _floor_over, 'datetime_equal': _datetime_equal,
    'datetime_order': _datetime_order, 'datetime_less': _datetime_less, 'datetime_since': _datetime_since, 'zone': _zone,
    'datetime_timestamp': _datetime_timestamp, 'datetime_utcoffset': _datetime_utcoffset, 'datetime_tzname': _datetime_tzname,
    'datetime_dst': _datetime_dst, 'offset_text': _offset_text_of, 'time_of': _time_of, 'astimezone': _astimezone,
    'fromtimestamp': _fromtimestamp, 'utcfromtimestamp': _utcfromtimestamp, 'now': _now, 'utcnow': _utcnow, 'combine': _combine,
}, tzinfo)
