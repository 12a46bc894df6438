# Roman numerals and calendar arithmetic without a date library.

NUMERALS = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]


def to_roman(n):
    if not isinstance(n, int) or isinstance(n, bool):
        raise TypeError(f'need an int, got {type(n).__name__}')
    if not 0 < n < 4000:
        raise ValueError(f'{n} is out of range')
    parts = []
    for value, letters in NUMERALS:
        count, n = divmod(n, value)
        parts.append(letters * count)
    return ''.join(parts)


def from_roman(text):
    values = dict((letter, value) for value, letter in NUMERALS if len(letter) == 1)
    total = previous = 0
    for letter in reversed(text.upper()):
        try:
            value = values[letter]
        except KeyError:
            raise ValueError(f'{letter!r} is no numeral') from None
        total += value if value >= previous else -value
        previous = max(previous, value)
    if not text or to_roman(total) != text.upper():
        raise ValueError(f'{text!r} is not well formed')
    return total


class Roman(int):
    def __new__(cls, value):
        return super().__new__(cls, from_roman(value) if isinstance(value, str) else value)

    def __str__(self):
        return to_roman(int(self))

    def __repr__(self):
        return f"Roman('{self}')"

    def __add__(self, other):
        return Roman(int(self) + int(other))

    __radd__ = __add__

    def __format__(self, spec):
        return format(str(self), spec)


MONTHS = 'January February March April May June July August September October November December'.split()
DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    return 29 if month == 2 and is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


class Date:
    __slots__ = ('year', 'month', 'day')

    def __init__(self, year, month, day):
        if not 1 <= month <= 12:
            raise ValueError(f'no month {month}')
        if not 1 <= day <= days_in_month(year, month):
            raise ValueError(f'no {MONTHS[month - 1]} {day} in {year}')
        self.year, self.month, self.day = year, month, day

    @classmethod
    def parse(cls, text):
        pieces = text.split('-')
        if len(pieces) != 3:
            raise ValueError(f'not a date: {text!r}')
        return cls(*map(int, pieces))

    @classmethod
    def from_ordinal(cls, n):
        """Day 1 is January 1 of the year 1."""
        n -= 1
        n400, n = divmod(n, 146097)
        n100, n = divmod(n, 36524)
        n4, n = divmod(n, 1461)
        n1, n = divmod(n, 365)
        year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
        if n1 == 4 or n100 == 4:
            return cls(year - 1, 12, 31)
        month = 1
        while n >= (length := days_in_month(year, month)):
            n -= length
            month += 1
        return cls(year, month, n + 1)

    @property
    def ordinal(self):
        before = self.year - 1
        days = before * 365 + before // 4 - before // 100 + before // 400
        return days + sum(days_in_month(self.year, m) for m in range(1, self.month)) + self.day

    @property
    def weekday(self):
        return (self.ordinal - 1) % 7

    @property
    def day_of_year(self):
        return self.ordinal - Date(self.year, 1, 1).ordinal + 1

    def iso_week(self):
        thursday = self + (3 - self.weekday)
        return thursday.year, (thursday.day_of_year - 1) // 7 + 1, self.weekday + 1

    def add_months(self, n):
        years, month = divmod(self.month - 1 + n, 12)
        year = self.year + years
        return Date(year, month + 1, min(self.day, days_in_month(year, month + 1)))

    def __add__(self, days):
        if not isinstance(days, int):
            return NotImplemented
        return Date.from_ordinal(self.ordinal + days)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, Date):
            return self.ordinal - other.ordinal
        return self + -other

    def _key(self):
        return self.year, self.month, self.day

    def __eq__(self, other):
        return isinstance(other, Date) and self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, Date):
            return NotImplemented
        return self._key() < other._key()

    def __hash__(self):
        return hash(self._key())

    def __str__(self):
        return f'{self.year:04}-{self.month:02}-{self.day:02}'

    def __repr__(self):
        return f'Date({self.year}, {self.month}, {self.day})'

    def __format__(self, spec):
        if not spec:
            return str(self)
        table = {'Y': f'{self.year:04}', 'm': f'{self.month:02}', 'd': f'{self.day:02}', 'B': MONTHS[self.month - 1], 'A': DAYS[self.weekday],
                 'a': DAYS[self.weekday][:3], 'j': f'{self.day_of_year:03}', 'R': to_roman(self.year)}
        out, escape = '', False
        for ch in spec:
            if escape:
                out += table.get(ch, ch)
                escape = False
            elif ch == '%':
                escape = True
            else:
                out += ch
        return out


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return Date(year, month, day + 1)


def calendar(year, month):
    lines = [f'{MONTHS[month - 1]} {year}'.center(20).rstrip(), ' '.join(d[:2] for d in DAYS)]
    cells = ['  '] * Date(year, month, 1).weekday + [f'{d:2}' for d in range(1, days_in_month(year, month) + 1)]
    for i in range(0, len(cells), 7):
        lines.append(' '.join(cells[i:i + 7]))
    return '\n'.join(lines)


def main():
    for n in (1, 4, 9, 14, 40, 90, 400, 444, 1994, 2024, 3888, 3999):
        print(f'{n:5} {to_roman(n)}', end='  ' if n < 444 else '\n')
    print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)), max(range(1, 4000), key=lambda n: len(to_roman(n))))
    for bad in ('', 'IIII', 'IC', 'VX', 'ABC', 'mcmxciv', 'MMMM'):
        try:
            print(bad, from_roman(bad))
        except ValueError as e:
            print(f'{type(e).__name__}: {e}')
    for bad in (0, 4000, 1.5, True, '5'):
        try:
            to_roman(bad)
        except (ValueError, TypeError) as e:
            print(f'{type(e).__name__}: {e}')
    x = Roman('XIV')
    print(x, repr(x), x + 6, 6 + x, [x], f'{x:>8}|', x * 2, x == 14, sorted([Roman('V'), Roman(3)]), sum([x, x], Roman(1)))

    d = Date.parse('2024-02-28')
    print(d, d + 1, d + 2, d - 59, 366 + d, repr(d), Date(2025, 1, 1) - d, d < Date(2024, 3, 1), d.weekday, DAYS[d.weekday])
    print(f'{d:%A, %d %B %Y (%R), day %j, 100%%}', f'{d}', '{:%a}'.format(d))
    for text in ('2023-02-29', '2024-13-01', '2024-00-10', '1-2', 'a-b-c', '1900-02-29', '2000-02-29'):
        try:
            print(Date.parse(text))
        except ValueError as e:
            print('ValueError:', e)
    print([str(Date(2024, 1, 31).add_months(k)) for k in (1, 2, 12, 13, -1, -2, -11)])
    print([Date(y, m, day).iso_week() for y, m, day in ((2021, 1, 3), (2020, 12, 31), (2024, 12, 30), (2026, 1, 1), (2016, 1, 1))])
    print(all(Date.from_ordinal(n).ordinal == n for n in range(1, 800000, 997)), Date.from_ordinal(738000))
    print(*(f'{easter(y):%d %B %Y}' for y in (1961, 2000, 2024, 2025, 2038)), sep=', ')
    print(calendar(2024, 2))
    print(calendar(2026, 3))
    thirteens = {}
    for y in range(2000, 2400):
        for m in range(1, 13):
            name = DAYS[Date(y, m, 13).weekday][:3]
            thirteens[name] = thirteens.get(name, 0) + 1
    print(thirteens)
    try:
        d + 1.5
    except TypeError as e:
        print(e)
    try:
        d < 5
    except TypeError as e:
        print(e)
    print({d: 1}[Date(2024, 2, 28)], max(d, easter(2024)), sorted({Date(2024, 5, 1), d, d})[0] == d)


main()
