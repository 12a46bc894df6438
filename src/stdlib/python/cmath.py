import math as _math
from math import asinh as _asinh, atan2 as _atan2, copysign as _copysign, hypot as _hypot, ldexp as _ldexp, log1p as _log1p

from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)
_LN2 = 0.6931471805599453
_LN10 = 2.302585092994046
_MIN = 2.2250738585072014e-308
_LARGE = 1.7976931348623157e308 / 4.0
_SQRT_LARGE = _math.sqrt(_LARGE)
_LOG_LARGE = _math.log(_LARGE)
_SQRT_MIN = _math.sqrt(_MIN)

# Results where a part is not finite, by the classes of the parts: -inf, negative, -0, 0, positive, inf, nan. In an entry i is inf, n nan, p pi,
# h its half, q its quarter, t three quarters; "!" is a domain error.
_tables = {
    'acos': ('t,i p,i p,i p,-i p,-i t,-i n,i', 'h,i .. .. .. .. h,-i n,n', 'h,i .. .. .. .. h,-i h,n', 'h,i .. .. .. .. h,-i h,n',
        'h,i .. .. .. .. h,-i n,n', 'q,i 0,i 0,i 0,-i 0,-i q,-i n,i', 'n,i n,n n,n n,n n,n n,-i n,n'),
    'acosh': ('i,-t i,-p i,-p i,p i,p i,t i,n', 'i,-h .. .. .. .. i,h n,n', 'i,-h .. .. .. .. i,h n,n', 'i,-h .. .. .. .. i,h n,n',
        'i,-h .. .. .. .. i,h n,n', 'i,-q i,-0 i,-0 i,0 i,0 i,q i,n', 'i,n n,n n,n n,n n,n i,n n,n'),
    'asinh': ('-i,-q -i,-0 -i,-0 -i,0 -i,0 -i,q -i,n', '-i,-h .. .. .. .. -i,h n,n', '-i,-h .. .. .. .. -i,h n,n', 'i,-h .. .. .. .. i,h n,n',
        'i,-h .. .. .. .. i,h n,n', 'i,-q i,-0 i,-0 i,0 i,0 i,q i,n', 'i,n n,n n,-0 n,0 n,n i,n n,n'),
    'atanh': ('-0,-h -0,-h -0,-h -0,h -0,h -0,h -0,n', '-0,-h .. .. .. .. -0,h n,n', '-0,-h .. .. .. .. -0,h -0,n', '0,-h .. .. .. .. 0,h 0,n',
        '0,-h .. .. .. .. 0,h n,n', '0,-h 0,-h 0,-h 0,h 0,h 0,h 0,n', '0,-h n,n n,n n,n n,n 0,h n,n'),
    'cosh': ('! -i,i i,0 i,-0 -i,-i ! i,n', '! .. .. .. .. ! n,n', '! .. .. .. .. ! n,0', '! .. .. .. .. ! n,0',
        '! .. .. .. .. ! n,n', '! -i,-i i,-0 i,0 -i,i ! i,n', 'n,n n,n n,0 n,0 n,n n,n n,n'),
    'exp': ('0,0 -0,-0 0,-0 0,0 -0,0 0,0 0,0', '! .. .. .. .. ! n,n', '! .. .. .. .. ! n,n', '! .. .. .. .. ! n,n',
        '! .. .. .. .. ! n,n', '! -i,-i i,-0 i,0 -i,i ! i,n', 'n,n n,n n,-0 n,0 n,n n,n n,n'),
    'log': ('i,-t i,-p i,-p i,p i,p i,t i,n', 'i,-h .. .. .. .. i,h n,n', 'i,-h .. .. .. .. i,h n,n', 'i,-h .. .. .. .. i,h n,n',
        'i,-h .. .. .. .. i,h n,n', 'i,-q i,-0 i,-0 i,0 i,0 i,q i,n', 'i,n n,n n,n n,n n,n i,n n,n'),
    'sinh': ('! i,-i -i,-0 -i,0 i,i ! i,n', '! .. .. .. .. ! n,n', '! .. .. .. .. ! 0,n', '! .. .. .. .. ! 0,n',
        '! .. .. .. .. ! n,n', '! -i,-i i,-0 i,0 -i,i ! i,n', 'n,n n,n n,-0 n,0 n,n n,n n,n'),
    'sqrt': ('i,-i 0,-i 0,-i 0,i 0,i i,i n,i', 'i,-i .. .. .. .. i,i n,n', 'i,-i .. .. .. .. i,i n,n', 'i,-i .. .. .. .. i,i n,n',
        'i,-i .. .. .. .. i,i n,n', 'i,-i i,-0 i,-0 i,0 i,0 i,i i,n', 'i,-i n,n n,n n,n n,n i,i n,n'),
    'tanh': ('-1,0 -1,0 -1,-0 -1,0 -1,-0 -1,0 -1,0', '! .. .. .. .. ! n,n', '! .. .. .. .. ! n,n', '! .. .. .. .. ! n,n',
        '! .. .. .. .. ! n,n', '1,0 1,0 1,-0 1,0 1,-0 1,0 1,0', 'n,n n,n n,-0 n,0 n,n n,n n,n'),
}
_values = {'i': inf, 'n': nan, 'p': pi, 'h': pi / 2, 'q': pi / 4, 't': 3 * pi / 4, '0': 0.0, '1': 1.0}


def _kind(x):
    if x != x:
        return 6
    if x in (inf, -inf):
        return 5 if x > 0 else 0
    if x == 0:
        return 2 if _copysign(1.0, x) < 0 else 3
    return 4 if x > 0 else 1


def _domain():
    return ValueError('math domain error')


def _value(text):
    return -_values[text[1]] if text[0] == '-' else _values[text]


def _special(name, re, im):
    entry = _tables[name][_kind(re)].split()[_kind(im)]
    if entry == '!':
        raise _domain()
    re, _, im = entry.partition(',')
    return complex(_value(re), _value(im))


def _complex(z):
    kind = type(z)
    if kind is complex:
        return z.real, z.imag
    if kind is float or kind is int or kind is bool:
        return float(z), 0.0
    if isinstance(z, (str, bytes, bytearray)) or not any(hasattr(kind, name) for name in ('__complex__', '__float__', '__index__')):
        raise TypeError(f'must be real number, not {kind.__name__}')
    z = complex(z)
    return z.real, z.imag


def _finite(x, y):
    return _math.isfinite(x) and _math.isfinite(y)


def _checked(re, im):
    if _math.isinf(re) or _math.isinf(im):
        raise OverflowError('math range error')
    return complex(re, im)


def _sqrt(re, im):
    if not _finite(re, im):
        return _special('sqrt', re, im)
    if re == 0.0 and im == 0.0:
        return complex(0.0, im)
    ax, ay = abs(re), abs(im)
    if ax < _MIN and ay < _MIN:
        ax = _ldexp(ax, 53)
        s = _ldexp(_math.sqrt(ax + _hypot(ax, _ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _math.sqrt(ax + _hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, _copysign(d, im)) if re >= 0.0 else complex(d, _copysign(s, im))


def _far(re, im):
    return abs(re) > _LARGE or abs(im) > _LARGE


def _log_of_half(re, im):
    return _math.log(_hypot(re / 2.0, im / 2.0)) + _LN2 * 2.0


def sqrt(z, /):
    return _sqrt(*_complex(z))


def acos(z, /):
    re, im = _complex(z)
    if not _finite(re, im):
        return _special('acos', re, im)
    if _far(re, im):
        x = _log_of_half(re, im)
        return complex(_atan2(abs(im), re), -_copysign(x, im) if re < 0.0 else _copysign(x, -im))
    s1 = _sqrt(1.0 - re, -im)
    s2 = _sqrt(1.0 + re, im)
    return complex(2.0 * _atan2(s1.real, s2.real), _asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    re, im = _complex(z)
    if not _finite(re, im):
        return _special('acosh', re, im)
    if _far(re, im):
        return complex(_log_of_half(re, im), _atan2(im, re))
    s1 = _sqrt(re - 1.0, im)
    s2 = _sqrt(re + 1.0, im)
    return complex(_asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _atan2(s1.imag, s2.real))


def _arsinh(re, im):
    if not _finite(re, im):
        return _special('asinh', re, im)
    if _far(re, im):
        x = _log_of_half(re, im)
        return complex(_copysign(x, re) if im >= 0.0 else -_copysign(x, -re), _atan2(im, abs(re)))
    s1 = _sqrt(1.0 + im, -re)
    s2 = _sqrt(1.0 - im, re)
    return complex(_asinh(s1.real * s2.imag - s2.real * s1.imag), _atan2(im, s1.real * s2.real - s1.imag * s2.imag))


def asinh(z, /):
    return _arsinh(*_complex(z))


def asin(z, /):
    re, im = _complex(z)
    s = _arsinh(-im, re)
    return complex(s.imag, -s.real)


def _artanh(re, im):
    if not _finite(re, im):
        return _special('atanh', re, im)
    if re < 0.0 or re == 0.0 and _copysign(1.0, re) < 0.0:
        z = _artanh(-re, -im)
        return complex(-z.real, -z.imag)
    ay = abs(im)
    if re > _SQRT_LARGE or ay > _SQRT_LARGE:
        h = _hypot(re / 2.0, im / 2.0)
        return complex(re / 4.0 / h / h, -_copysign(pi / 2.0, -im))
    if re == 1.0 and ay < _SQRT_MIN:
        if ay == 0.0:
            raise _domain()
        return complex(-_math.log(_math.sqrt(ay) / _math.sqrt(_hypot(ay, 2.0))), _copysign(_atan2(2.0, -ay) / 2, im))
    return complex(_log1p(4.0 * re / ((1 - re) * (1 - re) + ay * ay)) / 4.0, -_atan2(-2.0 * im, (1 - re) * (1 + re) - ay * ay) / 2.0)


def atanh(z, /):
    return _artanh(*_complex(z))


def atan(z, /):
    re, im = _complex(z)
    s = _artanh(-im, re)
    return complex(s.imag, -s.real)


def _cosh(re, im):
    if not _finite(re, im):
        if _math.isinf(re) and _math.isfinite(im) and im != 0.0:
            y = _copysign(inf, _math.sin(im))
            return complex(_copysign(inf, _math.cos(im)), y if re > 0 else -y)
        return _special('cosh', re, im)
    if abs(re) > _LOG_LARGE:
        x = re - _copysign(1.0, re)
        return _checked(_math.cos(im) * _real(_math.cosh, x) * e, _math.sin(im) * _real(_math.sinh, x) * e)
    return _checked(_math.cos(im) * _math.cosh(re), _math.sin(im) * _math.sinh(re))


def _real(f, x):
    try:
        return f(x)
    except OverflowError:
        return inf if f is _math.cosh or f is _math.exp or x > 0 else -inf


def cosh(z, /):
    return _cosh(*_complex(z))


def cos(z, /):
    re, im = _complex(z)
    return _cosh(-im, re)


def _sinh(re, im):
    if not _finite(re, im):
        if _math.isinf(re) and _math.isfinite(im) and im != 0.0:
            x = _copysign(inf, _math.cos(im))
            return complex(x if re > 0 else -x, _copysign(inf, _math.sin(im)))
        return _special('sinh', re, im)
    if abs(re) > _LOG_LARGE:
        x = re - _copysign(1.0, re)
        return _checked(_math.cos(im) * _real(_math.sinh, x) * e, _math.sin(im) * _real(_math.cosh, x) * e)
    return _checked(_math.cos(im) * _math.sinh(re), _math.sin(im) * _math.cosh(re))


def sinh(z, /):
    return _sinh(*_complex(z))


def sin(z, /):
    re, im = _complex(z)
    s = _sinh(-im, re)
    return complex(s.imag, -s.real)


def exp(z, /):
    re, im = _complex(z)
    if not _finite(re, im):
        if _math.isinf(re) and _math.isfinite(im) and im != 0.0:
            size = inf if re > 0 else 0.0
            return complex(_copysign(size, _math.cos(im)), _copysign(size, _math.sin(im)))
        return _special('exp', re, im)
    if re > _LOG_LARGE:
        size = _real(_math.exp, re - 1.0)
        return _checked(size * _math.cos(im) * e, size * _math.sin(im) * e)
    size = _math.exp(re)
    return _checked(size * _math.cos(im), size * _math.sin(im))


def _log(re, im):
    if not _finite(re, im):
        return _special('log', re, im)
    ax, ay = abs(re), abs(im)
    if ax > _LARGE or ay > _LARGE:
        x = _math.log(_hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < _MIN and ay < _MIN:
        if ax == 0.0 and ay == 0.0:
            raise _domain()
        x = _math.log(_hypot(_ldexp(ax, 53), _ldexp(ay, 53))) - 53 * _LN2
    else:
        h = _hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            more, less = (ax, ay) if ax > ay else (ay, ax)
            x = _log1p((more - 1) * (more + 1) + less * less) / 2.0
        else:
            x = _math.log(h)
    return complex(x, _atan2(im, re))


def log(z, base=None, /):
    result = _log(*_complex(z))
    if base is None:
        return result
    below = _log(*_complex(base))
    try:
        return result / below
    except ZeroDivisionError:
        raise _domain() from None


def log10(z, /):
    r = _log(*_complex(z))
    return complex(r.real / _LN10, r.imag / _LN10)


def _tanh(re, im):
    if not _finite(re, im):
        if _math.isinf(re) and _math.isfinite(im) and im != 0.0:
            return complex(1.0 if re > 0 else -1.0, _copysign(0.0, 2.0 * _math.sin(im) * _math.cos(im)))
        return _special('tanh', re, im)
    if abs(re) > _LOG_LARGE:
        return complex(_copysign(1.0, re), 4.0 * _math.sin(im) * _math.cos(im) * _math.exp(-2.0 * abs(re)))
    tx, ty, cx = _math.tanh(re), _math.tan(im), 1.0 / _math.cosh(re)
    both = tx * ty
    below = 1.0 + both * both
    return complex(tx * (1.0 + ty * ty) / below, ty / below * cx * cx)


def tanh(z, /):
    return _tanh(*_complex(z))


def tan(z, /):
    re, im = _complex(z)
    s = _tanh(-im, re)
    return complex(s.imag, -s.real)


def phase(z, /):
    re, im = _complex(z)
    angle = _atan2(im, re)
    if angle == 0.0 and im != 0.0 and _math.isfinite(re):
        raise OverflowError('math range error')
    return angle


def polar(z, /):
    re, im = _complex(z)
    return abs(complex(re, im)), _atan2(im, re)


def rect(r, phi, /):
    for x in (r, phi):
        if isinstance(x, (str, bytes, bytearray)) or not any(hasattr(type(x), name) for name in ('__float__', '__index__')):
            raise TypeError(f'must be real number, not {type(x).__name__}')
    r, phi = float(r), float(phi)
    if not _finite(r, phi):
        if _math.isinf(r) and _math.isfinite(phi) and phi != 0.0:
            x, y = _copysign(inf, _math.cos(phi)), _copysign(inf, _math.sin(phi))
            return complex(x, y) if r > 0 else complex(-x, -y)
        if _math.isinf(phi) and r != 0.0 and r == r:
            raise _domain()
        if r == 0.0:
            return complex(0.0, 0.0)
        if _math.isinf(r) and phi == 0.0:
            return complex(r, _copysign(0.0, phi) if r > 0 else -phi)
        if _math.isinf(r):
            return complex(inf, nan)
        return complex(nan, 0.0 if phi == 0.0 else nan)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def isfinite(z, /):
    return _finite(*_complex(z))


def isnan(z, /):
    re, im = _complex(z)
    return re != re or im != im


def isinf(z, /):
    re, im = _complex(z)
    return _math.isinf(re) or _math.isinf(im)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = complex(*_complex(a)), complex(*_complex(b))
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    diff = abs(a - b)
    return diff <= rel_tol * abs(b) or diff <= rel_tol * abs(a) or diff <= abs_tol
