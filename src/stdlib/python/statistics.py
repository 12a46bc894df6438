__all__ = ['StatisticsError', 'mean', 'fmean', 'geometric_mean', 'harmonic_mean', 'median', 'median_low', 'median_high', 'median_grouped', 'mode',
           'multimode', 'quantiles', 'pstdev', 'pvariance', 'stdev', 'variance', 'correlation', 'covariance', 'linear_regression', 'LinearRegression', 'NormalDist', 'kde', 'kde_random']

from collections import Counter, namedtuple
from fractions import Fraction
from itertools import groupby
from math import exp, fsum, inf, isnan, isqrt, log, nan, sqrt, sumprod

LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


class StatisticsError(ValueError):
    pass


def _exact(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None
    except (OverflowError, ValueError):
        return x, None


def _kind(a, b):
    if a is b or a is int and b is bool:
        return a
    if a is int or a is bool:
        return b if b is not bool else int
    if b is int or b is bool:
        return a
    if issubclass(b, a):
        return b
    if issubclass(a, b) or issubclass(b, int):
        return a
    if issubclass(a, int):
        return b
    if issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError("don't know how to coerce %s and %s" % (a.__name__, b.__name__))


def _sum(data):
    count = 0
    kind = int
    partials = {}
    for typ, values in groupby(data, type):
        kind = _kind(kind, typ)
        if typ is int:
            # Each is its own numerator.
            n = 0
            for x in values:
                count += 1
                n += x
            partials[1] = partials.get(1, 0) + n
            continue
        for n, d in map(_exact, values):
            count += 1
            partials[d] = partials.get(d, 0) + n
    if None in partials:
        return kind, partials[None], count
    if len(partials) == 1:
        (d, n), = partials.items()
        return kind, Fraction(n, d), count
    return kind, sum((Fraction(n, d) for d, n in partials.items()), Fraction(0)), count


def _convert(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        # A Decimal is made of ints only.
        if not _is_decimal(kind):
            raise
        return kind(value.numerator) / value.denominator


def _is_decimal(kind):
    return any(base.__name__ == 'Decimal' and base.__module__ == 'decimal' for base in kind.__mro__)


def mean(data):
    kind, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, kind)


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        return fsum(data) / len(data)
    weights = list(weights)
    if len(data) != len(weights):
        raise StatisticsError('data and weights must be the same length')
    num = sumprod(data, weights)
    den = fsum(weights)
    if not den:
        raise StatisticsError('sum of weights must be non-zero')
    return num / den


def geometric_mean(data):
    n = 0
    found_zero = False

    def positive(data):
        nonlocal n, found_zero
        for n, x in enumerate(data, start=1):
            if x > 0.0 or isnan(x):
                yield x
            elif x == 0.0:
                found_zero = True
            else:
                raise StatisticsError('No negative inputs allowed', x)

    total = fsum(map(log, positive(data)))
    if not n:
        raise StatisticsError('Must have a non-empty dataset')
    if isnan(total):
        return nan
    if found_zero:
        return nan if total == inf else 0.0
    return exp(total / n)


def harmonic_mean(data, weights=None):
    data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        x = data[0]
        if x < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        return x
    if weights is None:
        weights = [1] * n
        total = n
    else:
        weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        total = _sum(weights)[1]
    if any(x < 0 for x in data):
        raise StatisticsError('harmonic mean does not support negative values')
    try:
        kind, inverse, _ = _sum(w / x if w else 0 for w, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if inverse <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(total / inverse, kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    i = n // 2
    return data[i] if n % 2 == 1 else (data[i - 1] + data[i]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    from bisect import bisect_left, bisect_right
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    i = bisect_left(data, x)
    j = bisect_right(data, x, lo=i)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (n / 2 - i) / (j - i)


def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    try:
        return pairs[0][0]
    except IndexError:
        raise StatisticsError('no mode for empty data') from None


def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    ld = len(data)
    if ld < 2:
        if ld == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    result = []
    if method == 'inclusive':
        m = ld - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == 'exclusive':
        m = ld + 1
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else ld - 1 if j > ld - 1 else j
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')


def _ss(data, c=None):
    data = list(data)
    kind, total, count = _sum(data)
    if c is not None:
        kind2, ssd, count = _sum((d := x - c) * d for x in data)
        return kind2, ssd, c, count
    if not count:
        return int, Fraction(0), Fraction(0), 0
    squares = Fraction(0)
    partials = {}
    for n, d in map(_exact, data):
        if d is None:
            return kind, n, total, count
        partials[d] = partials.get(d, 0) + n * n
    squares = sum((Fraction(n, d * d) for d, n in partials.items()), Fraction(0))
    ssd = (count * squares - total * total) / count
    return kind, ssd, total / count, count


def variance(data, xbar=None):
    kind, ss, c, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(ss / (n - 1), kind)


def pvariance(data, mu=None):
    kind, ss, c, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(ss / n, kind)


def _root(n, m):
    q = (n.bit_length() - m.bit_length() - 109) // 2

    def odd(n, m):
        a = isqrt(n // m)
        return a | (a * a * m != n)
    if q >= 0:
        return float(odd(n, m << 2 * q) << q)
    return odd(n << -2 * q, m) / (1 << -q)


def _decimal_root(kind, n, m):
    # The Decimal nearest to the square root of n / m: the quotient was rounded before, so the neighbours may be nearer.
    if not n:
        return kind('0.0')
    root = (kind(n) / kind(m)).sqrt()

    def between(other):
        # Twice the middle of the two, squared: as n2 / d2.
        (a, b), (c, d) = root.as_integer_ratio(), other.as_integer_ratio()
        return (a * d + c * b) ** 2 * m, 4 * n * (b * d) ** 2
    above, limit = between(root.next_plus())
    if limit > above:
        return root.next_plus()
    below, limit = between(root.next_minus())
    return root.next_minus() if limit < below else root


def _deviation(kind, mss):
    if _is_decimal(kind):
        return _decimal_root(kind, mss.numerator, mss.denominator) if isinstance(mss, (int, Fraction)) else mss.sqrt()
    return _root(mss.numerator, mss.denominator) if isinstance(mss, (int, Fraction)) else sqrt(mss)


def stdev(data, xbar=None):
    kind, ss, c, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _deviation(kind, ss / (n - 1))


def pstdev(data, mu=None):
    kind, ss, c, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _deviation(kind, ss / n)


def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    return sumprod((xi - xbar for xi in x), (yi - ybar for yi in y)) / (n - 1)


def correlation(x, y, /, *, method='linear'):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    if method not in {'linear', 'ranked'}:
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        start = (n - 1) / -2
        x = _rank(x, start)
        y = _rank(y, start)
    else:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    sxy = sumprod(x, y)
    sxx = sumprod(x, x)
    syy = sumprod(y, y)
    try:
        return sxy / _sqrt_of_product(sxx, syy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


def _sqrt_of_product(x, y):
    """The square root of a product, corrected by what rounding took from it; scaled where the product is out of range."""
    root = sqrt(x * y)
    if root == inf and x != inf and y != inf:
        return _sqrt_of_product(x * 2.0 ** -512, y * 2.0 ** -512) * 2.0 ** 512
    if not root and x and y:
        return _sqrt_of_product(x * 2.0 ** 537, y * 2.0 ** 537) / 2.0 ** 537
    if not root or root == inf or root != root:
        return root
    return root + sumprod((x, root), (y, -root)) / (2.0 * root)


def _rank(data, start):
    pairs = sorted(zip(data, range(len(data))))
    result = [0] * len(data)
    i = start - 1
    for _, group in groupby(pairs, key=lambda p: p[0]):
        group = list(group)
        rank = i + (len(group) + 1) / 2
        for _, position in group:
            result[position] = rank
        i += len(group)
    return result


def linear_regression(x, y, /, *, proportional=False):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if not proportional:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        x = [xi - xbar for xi in x]
        y = (yi - ybar for yi in y)
    sxy = sumprod(x, y) + 0.0
    sxx = sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    intercept = 0.0 if proportional else ybar - slope * xbar
    return LinearRegression(slope=slope, intercept=intercept)


def __getattr__(name):
    # What few programs need is compiled when it is asked for.
    if name == 'NormalDist':
        global NormalDist
        from _normaldist import NormalDist
        return NormalDist
    if name in ('kde', 'kde_random'):
        import _kde
        globals()[name] = found = getattr(_kde, name)
        return found
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return sorted({*globals(), *__all__})
