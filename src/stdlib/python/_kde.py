# Kernel density estimation: kde and kde_random of statistics.
import random
from bisect import bisect_left, bisect_right
from math import acos, asin, atan, cos, cosh, erf, exp, log, pi, sin, sqrt, tan

from statistics import NormalDist, StatisticsError

__name__ = 'statistics'


def _inverse(cumulative, density):
    # By Newton's method, kept within the support.
    def invert(p):
        x = 2 * p - 1
        for _ in range(60):
            slope = density(x)
            if slope <= 0:
                break
            new = min(1.0, max(-1.0, x - (cumulative(x) - p) / slope))
            if new == x:
                break
            x = new
        return x
    return invert


def _quartic(t):
    return 15 / 16 * (1.0 - t * t) ** 2


def _quartic_sum(t):
    return 3 / 16 * t ** 5 - 5 / 8 * t ** 3 + 15 / 16 * t + 1 / 2


def _triweight(t):
    return 35 / 32 * (1.0 - t * t) ** 3


def _triweight_sum(t):
    return 35 / 32 * (-1 / 7 * t ** 7 + 3 / 5 * t ** 5 - t ** 3 + t) + 1 / 2


# Name: density, cumulative, its inverse, and how far from its middle it reaches (None: for ever).
_kernels = {
    'normal': (lambda t: exp(-1 / 2 * t * t) / sqrt(2 * pi), lambda t: 1 / 2 * (1.0 + erf(t / sqrt(2))), lambda p: NormalDist().inv_cdf(p), None),
    'logistic': (lambda t: 1 / 2 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0), lambda p: log(p / (1 - p)), None),
    'sigmoid': (lambda t: 1 / pi / cosh(t), lambda t: 2 / pi * atan(exp(t)), lambda p: log(tan(p * pi / 2)), None),
    'rectangular': (lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, lambda p: 2 * p - 1, 1.0),
    'triangular': (lambda t: 1.0 - abs(t), lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2,
                   lambda p: sqrt(2 * p) - 1 if p < 1 / 2 else 1 - sqrt(2 - 2 * p), 1.0),
    'parabolic': (lambda t: 3 / 4 * (1.0 - t * t), lambda t: -1 / 4 * t ** 3 + 3 / 4 * t + 1 / 2, lambda p: 2 * cos((acos(2 * p - 1) + pi) / 3), 1.0),
    'quartic': (_quartic, _quartic_sum, _inverse(_quartic_sum, _quartic), 1.0),
    'triweight': (_triweight, _triweight_sum, _inverse(_triweight_sum, _triweight), 1.0),
    'cosine': (lambda t: pi / 4 * cos(pi / 2 * t), lambda t: 1 / 2 * sin(pi / 2 * t) + 1 / 2, lambda p: 2 * asin(2 * p - 1) / pi, 1.0),
}
for _other, _name in (('gauss', 'normal'), ('uniform', 'rectangular'), ('epanechnikov', 'parabolic'), ('biweight', 'quartic')):
    _kernels[_other] = _kernels[_name]


def _checked(data, h, kernel):
    if not len(data):
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
    if kernel not in _kernels:
        raise StatisticsError(f'Unknown kernel name: {kernel!r}')
    return _kernels[kernel]


def kde(data, h, kernel='normal', *, cumulative=False):
    density, mass, _, support = _checked(data, h, kernel)
    if support is None:
        def pdf(x):
            n = len(data)
            return sum(density((x - x_i) / h) for x_i in data) / (n * h)

        def cdf(x):
            n = len(data)
            return sum(mass((x - x_i) / h) for x_i in data) / n
    else:
        sample = sorted(data)
        reach = h * support

        def near(x):
            # The data may have grown.
            nonlocal sample
            if len(data) != len(sample):
                sample = sorted(data)
            i, j = bisect_left(sample, x - reach), bisect_right(sample, x + reach)
            return i, sample[i:j]

        def pdf(x):
            i, supported = near(x)
            return sum(density((x - x_i) / h) for x_i in supported) / (len(data) * h)

        def cdf(x):
            i, supported = near(x)
            return sum((mass((x - x_i) / h) for x_i in supported), i) / len(data)
    if cumulative:
        cdf.__doc__ = f'CDF estimate with {h=!r} and {kernel=!r}'
        return cdf
    pdf.__doc__ = f'PDF estimate with {h=!r} and {kernel=!r}'
    return pdf


def kde_random(data, h, kernel='normal', *, seed=None):
    _, _, inverse, _ = _checked(data, h, kernel)
    source = random.Random(seed)

    def rand():
        return source.choice(data) + h * inverse(source.random())
    rand.__doc__ = f'Random KDE selection with {h=!r} and {kernel=!r}'
    return rand
