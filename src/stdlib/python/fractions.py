__all__ = ['Fraction']

from math import gcd, inf
import numbers
import operator

_digits = '0123456789'


def _number(text):
    """A run of digits with single underscores inside; what is left."""
    n = 0
    while n < len(text) and (text[n].isdecimal() or text[n] == '_' and 0 < n < len(text) - 1 and text[n - 1].isdecimal() and text[n + 1].isdecimal()):
        n += 1
    return text[:n].replace('_', ''), text[n:]


def _parse(text):
    rest = text.strip()
    negative = rest[:1] == '-'
    if rest[:1] in ('+', '-'):
        rest = rest[1:]
    whole, rest = _number(rest)
    if rest.lstrip().startswith('/') and whole:
        below, rest = _number(rest.lstrip()[1:].lstrip())
        if not below or rest:
            return None
        numerator, denominator = int(whole), int(below)
    else:
        fraction = ''
        if rest.startswith('.'):
            fraction, rest = _number(rest[1:])
        if not whole and not fraction:
            return None
        numerator, denominator = int(whole + fraction), 10 ** len(fraction)
        if rest[:1] in ('e', 'E'):
            down = rest[1:2] == '-'
            power, rest = _number(rest[2:] if rest[1:2] in ('+', '-') else rest[1:])
            if not power:
                return None
            if down:
                denominator *= 10 ** int(power)
            else:
                numerator *= 10 ** int(power)
        if rest:
            return None
    return -numerator if negative else numerator, denominator


def _spec_parts(spec, fixed):
    """(fill, align, sign, z, alternate, zeros, width, separator, precision, type) of a format specifier; None when it is not one."""
    i = 0
    fill, align = '', ''
    if len(spec) > 1 and spec[1] in '<>=^':
        fill, align, i = spec[0], spec[1], 2
    elif spec and spec[0] in '<>=^':
        align, i = spec[0], 1

    def take(letters):
        nonlocal i
        if i < len(spec) and spec[i] in letters:
            i += 1
            return spec[i - 1]
        return ''

    def digits():
        nonlocal i
        start = i
        while i < len(spec) and spec[i] in '0123456789':
            i += 1
        return spec[start:i]
    sign = take('-+ ')
    z = fixed and take('z')
    alternate = take('#')
    width = digits()
    zeros = fixed and len(width) > 1 and width[0] == '0'
    if zeros:
        width = width[1:]
    if len(width) > 1 and width[0] == '0' or zeros and align:
        return None
    separator = take(',_')
    precision, kind = '', ''
    if fixed:
        if take('.'):
            precision = digits()
            if not precision or len(precision) > 1 and precision[0] == '0':
                return None
        kind = take('eEfFgG%')
    if i < len(spec):
        return None
    return fill or ' ', align or '>', '' if sign == '-' else sign, z, alternate, zeros, int(width or 0), separator, precision, kind


def _scaled(n, d, exponent):
    """The int nearest to n / d / 10 ** exponent, ties to even."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n, d)
    return q + (2 * r > d or 2 * r == d and q & 1)


def _figures(n, d, figures):
    """(digits, exponent) of n / d > 0, with so many digits."""
    exponent = len(str(n)) - len(str(d)) - figures
    while True:
        digits = _scaled(n, d, exponent)
        if digits >= 10 ** figures:
            exponent += 1
        elif digits < 10 ** (figures - 1):
            exponent -= 1
        else:
            return digits, exponent


def _grouped(text, separator):
    if not separator:
        return text
    first = len(text) % 3 or 3
    return separator.join([text[:first], *(text[i:i + 3] for i in range(first, len(text), 3))])


def _aligned(sign, body, fill, align, width):
    padding = fill * (width - len(sign) - len(body))
    if align == '<':
        return sign + body + padding
    if align == '=':
        return sign + padding + body
    half = len(padding) // 2 if align == '^' else len(padding)
    return padding[:half] + sign + body + padding[half:]


def _formatted(value, parts):
    """As a float would be, but exactly."""
    fill, align, sign, z, alternate, zeros, width, separator, precision, kind = parts
    precision = int(precision or 6)
    negative = value < 0
    n, d = abs(value.numerator), value.denominator
    suffix = '%' if kind == '%' else ''
    if kind in 'fF%':
        digits, point = _scaled(n, d, -precision - (2 if kind == '%' else 0)), precision
    else:
        figures = max(precision, 1) if kind in 'gG' else precision + 1
        digits, exponent = _figures(n, d, figures) if n else (0, 1 - figures)
        scientific = kind in 'eE' or exponent > 0 or exponent + figures <= -4
        point = figures - 1 if scientific else -exponent
        if scientific:
            suffix = f"{'E' if kind in 'EG' else 'e'}{exponent + point:+03d}"
    if z and not digits:
        negative = False
    sign = '-' if negative else sign
    text = str(digits).zfill(point + 1)
    whole, part = text[:len(text) - point], text[len(text) - point:]
    if kind in 'gG' and not alternate:
        part = part.rstrip('0')
    tail = ('.' if part or alternate else '') + part + suffix
    if zeros:
        room = width - len(sign) - len(tail)
        whole = whole.zfill(3 * room // 4 + 1 if separator else room)
    return _aligned(sign, _grouped(whole, separator) + tail, fill, align, width)


_new = object.__new__


def _reduced(n, d):
    """A fraction of two ints, the second of which is positive."""
    g = gcd(n, d)
    made = _new(Fraction)
    made._numerator = n // g
    made._denominator = d // g
    return made


class Fraction(numbers.Rational):
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float) or not isinstance(numerator, str) and hasattr(numerator, 'as_integer_ratio'):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance')
            parsed = _parse(numerator)
            if parsed is None:
                raise ValueError('Invalid literal for Fraction: %r' % numerator)
            numerator, denominator = parsed
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        g = gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
        return cls._of(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if not isinstance(dec, int):
            from decimal import Decimal
            if not isinstance(dec, Decimal):
                raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls._of(*dec.as_integer_ratio())

    @classmethod
    def _of(cls, numerator, denominator):
        self = object.__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._of(p1, q1)
        return Fraction._of(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return '%s/%s' % (self._numerator, self._denominator)

    def __format__(self, spec):
        if not spec:
            return str(self)
        parts = _spec_parts(spec, False)
        if parts is not None:
            fill, align, sign, _, alternate, _, width, separator, *_ = parts
            n, d = self._numerator, self._denominator
            body = _grouped(str(abs(n)), separator)
            if d > 1 or alternate:
                body += '/' + _grouped(str(d), separator)
            return _aligned('-' if n < 0 else sign, body, fill, align, width)
        parts = _spec_parts(spec, True)
        if parts is None or not parts[-1]:
            raise ValueError(f'Invalid format specifier {spec!r} for object of type {type(self).__name__!r}')
        return _formatted(self, parts)

    def _operators(compute, fallback, takes_complex=True):
        def forward(a, b):
            if isinstance(b, Fraction):
                return compute(a, b)
            if isinstance(b, int):
                return compute(a, Fraction(b))
            if isinstance(b, float):
                return fallback(float(a), b)
            if takes_complex and isinstance(b, complex):
                return fallback(complex(a), b)
            return NotImplemented
        forward.__name__ = '__' + fallback.__name__ + '__'

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return compute(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if takes_complex and isinstance(a, numbers.Complex):
                return fallback(complex(a), complex(b))
            return NotImplemented
        reverse.__name__ = '__r' + fallback.__name__ + '__'
        return forward, reverse

    def _add(a, b):
        return _reduced(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)

    __add__, __radd__ = _operators(_add, operator.add)

    def _sub(a, b):
        return _reduced(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)

    __sub__, __rsub__ = _operators(_sub, operator.sub)

    def _mul(a, b):
        return _reduced(a._numerator * b._numerator, a._denominator * b._denominator)

    __mul__, __rmul__ = _operators(_mul, operator.mul)

    def _div(a, b):
        n, d = a._numerator * b._denominator, a._denominator * b._numerator
        if d == 0:
            raise ZeroDivisionError(f'Fraction({n}, 0)')
        return Fraction(n, d)

    __truediv__, __rtruediv__ = _operators(_div, operator.truediv)

    def _floordiv(a, b):
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    __floordiv__, __rfloordiv__ = _operators(_floordiv, operator.floordiv, False)

    def _divmod(a, b):
        div, n_mod = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
        return div, Fraction(n_mod, a._denominator * b._denominator)

    __divmod__, __rdivmod__ = _operators(_divmod, divmod, False)

    def _mod(a, b):
        return Fraction((a._numerator * b._denominator) % (b._numerator * a._denominator), a._denominator * b._denominator)

    __mod__, __rmod__ = _operators(_mod, operator.mod, False)

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator == 1:
                power = b.numerator
                if power >= 0:
                    return Fraction._of(a._numerator ** power, a._denominator ** power)
                if a._numerator > 0:
                    return Fraction._of(a._denominator ** -power, a._numerator ** -power)
                if a._numerator == 0:
                    raise ZeroDivisionError(f'Fraction({a._denominator ** -power}, 0)')
                return Fraction._of((-a._denominator) ** -power, (-a._numerator) ** -power)
            return float(a) ** float(b)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction._of(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._of(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._of(abs(a._numerator), a._denominator)

    def __int__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    __trunc__ = __int__

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            floor, remainder = divmod(self._numerator, d)
            if remainder * 2 < d:
                return floor
            if remainder * 2 > d:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        modulus = (1 << 61) - 1
        try:
            dinv = pow(self._denominator, -1, modulus)
        except ValueError:
            hash_ = 314159
        else:
            hash_ = hash(hash(abs(self._numerator)) * dinv)
        result = hash_ if self._numerator >= 0 else -hash_
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if b != b or b in (inf, -inf):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _richcmp(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if other != other or other in (inf, -inf):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._richcmp(b, operator.lt)

    def __gt__(a, b):
        return a._richcmp(b, operator.gt)

    def __le__(a, b):
        return a._richcmp(b, operator.le)

    def __ge__(a, b):
        return a._richcmp(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
