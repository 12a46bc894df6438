import time
from datetime import _days, _months, date as _date
from time import struct_time

# Scripts have one time zone, UTC.


def _seconds(seconds):
    if seconds is None:
        seconds = time.time()
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError('Invalid value NaN (not a number)')
        seconds = seconds.__floor__()
    elif not isinstance(seconds, int):
        try:
            seconds = seconds.__index__()
        except AttributeError:
            raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer") from None
    if not -2 ** 63 <= seconds < 2 ** 63:
        raise OverflowError('timestamp out of range for platform time_t')
    return seconds


def _broken(seconds, zone, isdst=0):
    days, rest = divmod(seconds, 86400)
    # Years beyond those of date repeat every 400.
    cycles, days = divmod(days + 719162, 146097)
    day = _date.fromordinal(days + 1)
    year = day.year + 400 * cycles
    if not -2 ** 31 <= year - 1900 < 2 ** 31:
        raise OverflowError('timestamp out of range for platform time_t')
    return struct_time((year, day.month, day.day, rest // 3600, rest // 60 % 60, rest % 60, day.weekday(),
                        day.toordinal() - _date(day.year, 1, 1).toordinal() + 1, isdst, zone, 0))


def gmtime(seconds=None):
    return _broken(_seconds(seconds), 'GMT')


def localtime(seconds=None):
    return _broken(_seconds(seconds), 'UTC')


def _parts(t, what):
    if not isinstance(t, (tuple, struct_time)):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) != 9:
        raise TypeError(f'{what}(): illegal time tuple argument')
    for part in t:
        if not isinstance(part, int):
            raise TypeError(f"'{type(part).__name__}' object cannot be interpreted as an integer")
    return t


def _checked(t, what):
    year, month, day, hour, minute, second, wday, yday, isdst = _parts(t, what)
    month = month or 1
    day = day or 1
    yday = yday or 1
    for ok, name in ((1 <= month <= 12, 'month'), (1 <= day <= 31, 'day of month'), (0 <= hour <= 23, 'hour'), (0 <= minute <= 59, 'minute'),
                     (0 <= second <= 61, 'seconds'), (wday >= -1, 'day of week'), (1 <= yday <= 366, 'day of year')):
        if not ok:
            raise ValueError(f'{name} out of range')
    return year, month, day, hour, minute, second, wday % 7, yday


def mktime(t):
    year, month, day, hour, minute, second, _, _, _ = _parts(t, 'mktime')
    extra, month = divmod(month - 1, 12)
    cycles, year = divmod(year + extra - 1, 400)
    days = _date(year + 1, month + 1, 1).toordinal() + cycles * 146097 + day - 1 - 719163
    return float(days * 86400 + hour * 3600 + minute * 60 + second)


def asctime(t=None):
    year, month, day, hour, minute, second, wday, _ = _checked(localtime() if t is None else t, 'asctime')
    return f'{_days[wday][:3]} {_months[month][:3]}{day:3d} {hour:02d}:{minute:02d}:{second:02d} {year}'


def ctime(seconds=None):
    return asctime(localtime(seconds))


def strftime(format, t=None):
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    parts = _checked(localtime() if t is None else t, 'strftime')
    return _format(format, parts)


def _iso(year, wday, yday):
    # (year, week) of the ISO calendar, from the day of the year alone.
    thursday = yday + 3 - wday
    if thursday < 1:
        before = 366 if _leap(year - 1) else 365
        return year - 1, (thursday + before - 1) // 7 + 1
    if thursday > (366 if _leap(year) else 365):
        return year + 1, 1
    return year, (thursday - 1) // 7 + 1


def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


_ALIASES = {'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'T': '%H:%M:%S', 'R': '%H:%M', 'r': '%I:%M:%S %p'}


def _format(format, parts):
    year, month, day, hour, minute, second, sunday, yday = parts
    # struct_time counts from Monday, as does this.
    wday = sunday
    out = []
    i, n = 0, len(format)
    while i < n:
        c = format[i]
        i += 1
        if c != '%' or i >= n:
            out.append(c)
            continue
        flag = ''
        start = i
        while i < n and format[i] in '-_0^#':
            flag = format[i]
            i += 1
        if i >= n:
            out.append('%' + format[start:])
            break
        c = format[i]
        i += 1
        fill, width, value = '0', 0, None
        if c in _ALIASES:
            text = _format(_ALIASES[c], parts)
        elif c == 'Y':
            text = str(year)
        elif c in 'mdHMSyIjUWCgVel k':
            value, width = {
                'm': (month, 2), 'd': (day, 2), 'H': (hour, 2), 'M': (minute, 2), 'S': (second, 2), 'y': (year % 100, 2), 'I': (hour % 12 or 12, 2),
                'j': (yday, 3), 'U': ((yday + 6 - (wday + 1) % 7) // 7, 2), 'W': ((yday + 6 - wday) // 7, 2), 'C': (year // 100, 2),
                'g': (_iso(year, wday, yday)[0] % 100, 2), 'V': (_iso(year, wday, yday)[1], 2), 'e': (day, 2), 'l': (hour % 12 or 12, 2), 'k': (hour, 2),
            }[c]
            if c in 'elk':
                fill = ' '
            text = str(value)
        else:
            text = {
                'b': lambda: _months[month][:3], 'h': lambda: _months[month][:3], 'B': lambda: _months[month], 'a': lambda: _days[wday][:3],
                'A': lambda: _days[wday], 'p': lambda: 'AM' if hour < 12 else 'PM', 'P': lambda: 'am' if hour < 12 else 'pm',
                'w': lambda: str((wday + 1) % 7), 'u': lambda: str(wday + 1), 'z': lambda: '+0000', 'Z': lambda: 'UTC', 'n': lambda: '\n', 't': lambda: '\t',
                '%': lambda: '%', 'G': lambda: str(_iso(year, wday, yday)[0]),
                's': lambda: str(int(mktime((year, month, day, hour, minute, second, 0, 0, 0)))),
            }.get(c, lambda: '%' + format[start:i])()
        if flag == '^' or flag == '#' and c != 'p':
            text = text.upper()
        elif flag == '#':
            text = text.lower()
        if value is not None and flag != '-':
            text = text.rjust(width, '0' if flag == '0' else ' ' if flag == '_' else fill)
        out.append(text)
    return ''.join(out)


def strptime(data_string, format='%a %b %d %H:%M:%S %Y'):
    from datetime import datetime
    for i, arg in enumerate((data_string, format)):
        if not isinstance(arg, str):
            raise TypeError(f'strptime() argument {i} must be str, not {type(arg)}')
    zone = None
    made = datetime.strptime(data_string, format)
    offset = made.utcoffset()
    if '%Z' in format.replace('%%', ''):
        zone = 'GMT' if 'gmt' in data_string.lower() else 'UTC'
    t = made.timetuple()
    return struct_time((*t[:8], 0 if zone else -1, zone, None if offset is None else offset.days * 86400 + offset.seconds))
