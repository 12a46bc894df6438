from datetime import timedelta, tzinfo as _tzinfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

TZPATH = ()
# The names of the one zone that needs no data.
_UTC = ('Etc/UCT', 'Etc/UTC', 'Etc/Universal', 'Etc/Zulu', 'UCT', 'UTC', 'Universal', 'Zulu')


class ZoneInfoNotFoundError(KeyError):
    pass


class InvalidTZPathWarning(RuntimeWarning):
    pass


def available_timezones():
    return set(_UTC)


def reset_tzpath(to=None):
    global TZPATH
    if to is not None and isinstance(to, (str, bytes)):
        raise TypeError(f'tzpath must be a list or tuple, not {type(to)}: {to!r}')
    TZPATH = tuple(to or ())


_zero = timedelta(0)
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
        if key not in _UTC:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        self = _tzinfo.__new__(cls)
        self._key = key
        return self

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
        return _zero

    def dst(self, dt):
        return _zero

    def tzname(self, dt):
        return 'UTC'

    def fromutc(self, dt):
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt

    def __str__(self):
        return self._key

    def __repr__(self):
        return f'{self.__class__.__module__}.{self.__class__.__qualname__}(key={self._key!r})'

    def __reduce__(self):
        return self.__class__._unpickle, (self._key, True)

    @classmethod
    def _unpickle(cls, key, from_cache):
        return cls(key) if from_cache else cls.no_cache(key)
