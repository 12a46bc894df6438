from bisect import bisect_right as _bisect_right
from datetime import date as _date, datetime as _datetime, timedelta, tzinfo as _tzinfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

TZPATH = ()
_EPOCH = 719163
_ZERO = timedelta(0)
_lines = {}


class ZoneInfoNotFoundError(KeyError):
    pass


class InvalidTZPathWarning(RuntimeWarning):
    pass


def _known():
    """The lines of the database, by the names of the zones."""
    if not _lines:
        from _zones import data
        for line in data.strip().split('\n'):
            for name in line[:line.index('|')].split(' '):
                _lines[name] = line
    return _lines


def available_timezones():
    return set(_known())


class _Info:
    """What holds between two transitions."""

    def __init__(self, offset, dst, name):
        self.seconds = offset
        self.offset = timedelta(seconds=offset)
        self.dst = timedelta(seconds=dst)
        self.name = name


def _seconds(text):
    """`[+-]hh[:mm[:ss]]`"""
    n = 0
    for part, unit in zip(text.lstrip('+-').split(':'), (3600, 60, 1)):
        n += int(part) * unit
    return -n if text.startswith('-') else n


def _day(text, year):
    """The day of the year that a rule names, as the number of days since 1970."""
    first = _date(year, 1, 1).toordinal() - _EPOCH
    if text[0] == 'M':
        month, week, weekday = map(int, text[1:].split('.'))
        start = _date(year, month, 1)
        length = ((_date(year, month + 1, 1) if month < 12 else _date(year + 1, 1, 1)) - start).days
        day = (weekday - start.isoweekday()) % 7 + (week - 1) * 7
        if day >= length:
            day -= 7
        return start.toordinal() - _EPOCH + day
    if text[0] == 'J':
        # The 29th of February does not count.
        day = int(text[1:])
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return first + day - 1 + (leap and day > 59)
    return first + int(text)


class _Rule:
    """Standard and daylight saving time by turns, every year the same."""

    def __init__(self, std, dst, start, end):
        self.std = std
        self.dst = dst
        self.diff = dst.seconds - std.seconds
        self._start = start
        self._end = end

    def _turns(self, year):
        found = []
        for text in self._start, self._end:
            day, _, time = text.partition('/')
            found.append(_day(day, year) * 86400 + _seconds(time or '2'))
        return found

    def _at(self, t, start, end):
        return self.dst if (start <= t < end if start < end else not end <= t < start) else self.std

    def local(self, t, year, fold):
        start, end = self._turns(year)
        # Which end of the doubtful hour counts depends on the fold, and on the way the clock is put.
        if fold == (self.diff >= 0):
            end -= self.diff
        else:
            start += self.diff
        return self._at(t, start, end)

    def utc(self, t, year):
        start, end = self._turns(year)
        start -= self.std.seconds
        end -= self.dst.seconds
        fold = end <= t < end + self.diff if self.diff > 0 else start <= t < start - self.diff
        return self._at(t, start, end), fold


def _name(text):
    """A name, in angle brackets where it is not made of letters, and what follows."""
    if text[0] == '<':
        name, _, rest = text[1:].partition('>')
        return name, rest
    n = 0
    while n < len(text) and text[n].isalpha():
        n += 1
    return text[:n], text[n:]


def _rule(text):
    text, *turns = text.split(',')
    name, rest = _name(text)
    n = 0
    while n < len(rest) and rest[n] in '+-:0123456789':
        n += 1
    offset = -_seconds(rest[:n])
    std = _Info(offset, 0, name)
    if n == len(rest):
        return std
    name, rest = _name(rest[n:])
    saved = -_seconds(rest) - offset if rest else 3600
    return _Rule(std, _Info(offset + saved, saved, name), *turns)


def _steps(text):
    """The transitions: times and kinds."""
    times, kinds = [], []
    t = start = 0
    for at, c in enumerate(text):
        if 'A' <= c <= 'Z':
            step = text[start:at]
            sign = -1 if step[0] == '-' else 1
            step = step.lstrip('-')
            t += sign * (int(step[1:], 36) if step[0] == '.' else int(step, 36) * 60)
            times.append(t)
            kinds.append(ord(c) - 65)
            start = at + 1
    return times, kinds


def reset_tzpath(to=None):
    global TZPATH
    if to is not None and isinstance(to, (str, bytes)):
        raise TypeError(f'tzpath must be a list or tuple, not {type(to)}: {to!r}')
    TZPATH = tuple(to or ())


_cache = {}


class ZoneInfo(_tzinfo):
    def __new__(cls, key):
        cached = _cache.get((cls, key))
        if cached is None:
            cached = _cache[cls, key] = cls._made(key)
        return cached

    @classmethod
    def _made(cls, key):
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        if key.startswith('/'):
            raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
        if '..' in key.split('/') or '.' in key.split('/'):
            if key.startswith('..'):
                raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')
            raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
        if not key:
            raise ValueError('ZoneInfo keys must not be empty')
        line = _known().get(key)
        if line is None:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        self = _tzinfo.__new__(cls)
        self._key = key
        self._read(*line.split('|')[1:])
        return self

    def _read(self, rule, kinds, steps):
        infos, isdst = [], []
        for kind in kinds.split(';'):
            offset, dst, now, name = kind.split(',')
            infos.append(_Info(int(offset), int(dst), name))
            isdst.append(now == '1')
        times, kinds = _steps(steps)
        self._times = times
        self._infos = [infos[kind] for kind in kinds]
        self._before = next((info for info, dst in zip(infos, isdst) if not dst), infos[0])
        self._after = _rule(rule) if rule else self._infos[-1] if times else self._before
        self._fixed = not times and isinstance(self._after, _Info)
        # In local time, what the clock shows twice, or never, is between two times.
        self._local = [], []
        before = infos[0]
        for t, info in zip(times, self._infos):
            offsets = before.seconds, info.seconds
            self._local[0].append(t + max(offsets))
            self._local[1].append(t + min(offsets))
            before = info

    def _find(self, dt):
        """What holds at a local time."""
        if dt is None:
            return self._after if self._fixed else None
        t = (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        times = self._local[dt.fold]
        if times:
            if t < times[0]:
                return self._before
            if t <= times[-1]:
                return self._infos[_bisect_right(times, t) - 1]
        after = self._after
        return after if isinstance(after, _Info) else after.local(t, dt.year, dt.fold)

    @classmethod
    def no_cache(cls, key):
        return cls._made(key)

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for kind, key in list(_cache):
            if kind is cls and (only_keys is None or key in only_keys):
                del _cache[kind, key]

    @property
    def key(self):
        return self._key

    def utcoffset(self, dt):
        info = self._find(dt)
        return info and info.offset

    def dst(self, dt):
        info = self._find(dt)
        return info and info.dst

    def tzname(self, dt):
        info = self._find(dt)
        return info and info.name

    def fromutc(self, dt):
        if not isinstance(dt, _datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        t = (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        times = self._times
        fold = False
        if times and t < times[0]:
            info = self._before
        elif (not times or t > times[-1]) and isinstance(self._after, _Rule):
            info, fold = self._after.utc(t, dt.year)
        elif not times:
            info = self._after
        else:
            n = _bisect_right(times, t)
            info = self._infos[n - 1]
            before = self._infos[n - 2] if n > 1 else self._before
            fold = before.seconds - info.seconds > t - times[n - 1]
        dt += info.offset
        return dt.replace(fold=1) if fold else dt

    def __str__(self):
        return self._key

    def __repr__(self):
        return f'{self.__class__.__module__}.{self.__class__.__qualname__}(key={self._key!r})'

    def __reduce__(self):
        return self.__class__._unpickle, (self._key, True)

    @classmethod
    def _unpickle(cls, key, from_cache):
        return cls(key) if from_cache else cls.no_cache(key)
