from datetime import _days, _months, timedelta, timezone


def _number(text, at, most, what):
    end = at
    while end < len(text) and end - at < most and text[end].isdecimal():
        end += 1
    if end == at:
        raise LookupError
    return int(text[at:end]), end


def _word(text, at, words):
    low = text[at:].lower()
    for i, word in sorted(enumerate(words), key=lambda pair: -len(pair[1])):
        if word and low.startswith(word.lower()):
            return i, at + len(word)
    raise LookupError


def parse(cls, text, format):
    found = {'Y': 1900, 'm': 1, 'd': 1, 'H': 0, 'M': 0, 'S': 0, 'f': 0}
    pm = tz = julian = None
    at = i = 0
    try:
        while i < len(format):
            c = format[i]
            i += 1
            if c.isspace():
                while i < len(format) and format[i].isspace():
                    i += 1
                start = at
                while at < len(text) and text[at].isspace():
                    at += 1
                if start == at:
                    raise LookupError
                continue
            if c != '%':
                if text[at:at + 1].lower() != c.lower():
                    raise LookupError
                at += 1
                continue
            if i >= len(format):
                raise ValueError(f"stray % in format '{format}'")
            c = format[i]
            i += 1
            shortcut = {'T': '%H:%M:%S', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'R': '%H:%M', 'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}.get(c)
            if shortcut is not None:
                format = shortcut + format[i:]
                i = 0
            elif c == 'Y':
                if not (text[at:at + 4].isdecimal() and len(text[at:at + 4]) == 4):
                    raise LookupError
                found['Y'], at = int(text[at:at + 4]), at + 4
            elif c in 'mdHMS':
                value, end = _number(text, at, 2, c)
                low, high = {'m': (1, 12), 'd': (1, 31), 'H': (0, 23), 'M': (0, 59), 'S': (0, 61)}[c]
                if value > high and end - at == 2:
                    value, end = int(text[at]), at + 1
                if not low <= value <= high:
                    raise LookupError
                found[c], at = value, end
            elif c == 'y':
                if not (len(text[at:at + 2]) == 2 and text[at:at + 2].isdecimal()):
                    raise LookupError
                value, at = int(text[at:at + 2]), at + 2
                found['Y'] = value + (2000 if value <= 68 else 1900)
            elif c == 'I':
                value, at = _number(text, at, 2, c)
                if not 1 <= value <= 12:
                    raise LookupError
                found['H'] = value % 12
            elif c == 'f':
                start = at
                value, at = _number(text, at, 6, c)
                found['f'] = int(text[start:at].ljust(6, '0'))
            elif c == 'j':
                julian, at = _number(text, at, 3, c)
                if not 1 <= julian <= 366:
                    raise LookupError
            elif c == 'B':
                found['m'], at = _word(text, at, _months)
            elif c in 'bh':
                found['m'], at = _word(text, at, [m[:3] for m in _months])
            elif c == 'A':
                _, at = _word(text, at, _days)
            elif c == 'a':
                _, at = _word(text, at, [d[:3] for d in _days])
            elif c == 'p':
                pm, at = _word(text, at, ['AM', 'PM'])
            elif c in 'wu':
                _, at = _number(text, at, 1, c)
            elif c == 'z':
                if text[at:at + 1] == 'Z':
                    tz, at = timezone.utc, at + 1
                else:
                    sign = {'+': 1, '-': -1}[text[at:at + 1]]
                    hours, end = _number(text, at + 1, 2, c)
                    if text[end:end + 1] == ':':
                        end += 1
                    minutes, end = _number(text, end, 2, c)
                    tz, at = timezone(sign * timedelta(hours=hours, minutes=minutes)), end
            elif c == 'Z':
                _, at = _word(text, at, ['UTC', 'GMT'])
            elif c == '%':
                if text[at:at + 1] != '%':
                    raise LookupError
                at += 1
            else:
                raise ValueError(f"'{c}' is a bad directive in format '{format}'")
    except LookupError:
        raise ValueError(f'time data {text!r} does not match format {format!r}') from None
    if at < len(text):
        raise ValueError(f'unconverted data remains: {text[at:]}')
    if pm:
        found['H'] += 12
    made = cls(found['Y'], found['m'], found['d'], found['H'], found['M'], found['S'], found['f'], tz)
    if julian is not None:
        made += timedelta(julian - 1)
    return made
