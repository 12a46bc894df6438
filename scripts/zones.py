"""Writes src/stdlib/python/_zones.py: the time zones, read off the compiled database that CPython reads here.

Usage: python3.13 scripts/zones.py > src/stdlib/python/_zones.py
"""
import os
import struct
import zoneinfo
from datetime import date
from zoneinfo import _zoneinfo

FOLDER = next(path for path in zoneinfo.TZPATH if os.path.isdir(path))
DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'
EPOCH = date(1970, 1, 1).toordinal()


def read(name):
    """Times and kinds of the transitions, the kinds, and the rule for the time after."""
    with open(os.path.join(FOLDER, name), 'rb') as f:
        data = f.read()

    def header(at):
        magic, isut, isstd, leap, times, kinds, chars = struct.unpack('>4s16x6l', data[at:at + 44])
        assert magic == b'TZif'
        return isut, isstd, leap, times, kinds, chars

    isut, isstd, leap, times, kinds, chars = header(0)
    at = 44 + times * 5 + kinds * 6 + chars + leap * 8 + isstd + isut
    isut, isstd, leap, times, kinds, chars = header(at)
    at += 44
    moments = list(struct.unpack(f'>{times}q', data[at:at + 8 * times]))
    at += 8 * times
    indices = list(data[at:at + times])
    at += times
    found = [struct.unpack('>lBB', data[at + 6 * i:at + 6 * i + 6]) for i in range(kinds)]
    at += 6 * kinds
    names = data[at:at + chars]
    rule = data[at + chars + leap * 12 + isstd + isut:].strip(b'\n').decode()
    return moments, indices, [(offset, dst, names[n:names.index(0, n)].decode()) for offset, dst, n in found], rule


def by_rule(rule):
    """What the rule makes of the years up to 2037: (time, offset, of which daylight saving, name)."""
    after = _zoneinfo._parse_tz_str(rule)
    if not isinstance(after, _zoneinfo._TZStr):
        return []
    found = []
    for year in range(1900, 2038):
        start, end = after.transitions(year)
        std, dst = (int(kind.utcoff.total_seconds()) for kind in (after.std, after.dst))
        found += [(int(start) - std, dst, dst - std, after.dst.tzname), (int(end) - dst, std, 0, after.std.tzname)]
    return sorted(found)


def without_tail(moments, indices, kinds, rule):
    """The transitions that the rule does not make."""
    regular = by_rule(rule)
    keep = len(moments)
    while regular and keep > 0:
        tail = [(moments[i], *kinds[indices[i]]) for i in range(keep - 1, len(moments))]
        if [one for one in regular if keep < 2 or one[0] > moments[keep - 2]] != tail:
            break
        keep -= 1
    return moments[:keep], indices[:keep]


def base36(n):
    text = ''
    while n:
        n, digit = divmod(n, 36)
        text = DIGITS[digit] + text
    return text or '0'


def line(names, moments, indices, kinds, rule):
    saved = _zoneinfo.ZoneInfo._utcoff_to_dstoff(indices, [offset for offset, _, _ in kinds], [dst for _, dst, _ in kinds])
    marked = [(offset, int(dst), name) for (offset, _, name), dst in zip(kinds, saved)]
    moments, indices = without_tail(moments, indices, marked, rule)
    shown = ';'.join(f'{offset},{int(dst)},{dst_now},{name}' for (offset, dst_now, name), dst in zip(kinds, saved))
    before = 0
    steps = ''
    assert len(kinds) <= 26
    for moment, index in zip(moments, indices):
        step = moment - before
        before = moment
        # In minutes where that is possible.
        steps += ('-' if step < 0 else '') + ('' if step % 60 == 0 else '.') + base36(abs(step) // (60 if step % 60 == 0 else 1)) + chr(65 + index)
    return f'{" ".join(names)}|{rule}|{shown}|{steps}'


zones = {}
for name in sorted(zoneinfo.available_timezones()):
    zones.setdefault(repr(read(name)), []).append(name)
with open(os.path.join(FOLDER, 'tzdata.zi')) as f:
    version = f.readline().split()[-1]
print(f'# Written by scripts/zones.py from the time zone database {version}, which is in the public domain. In a line: the names of a zone; the rule for the')
print('# time after the transitions; the kinds (offset, of which daylight saving, is it that, name); and the transitions, each as the time since')
print('# the one before (in minutes, or in seconds after a point, base 36) and the letter of the kind that begins.')
print("data = '''")
for names in zones.values():
    print(line(names, *read(names[0])))
print("'''")
