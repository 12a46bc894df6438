import _json
from json import JSONDecodeError, JSONDecoder

__all__ = ['JSONDecoder', 'JSONDecodeError']

NaN = float('nan')
PosInf = float('inf')
NegInf = float('-inf')


def scanstring(s, end, strict=True):
    """Reads a JSON string whose opening quote stands before `end`; answers its value and where it ends."""
    if not isinstance(s, str):
        if not -9223372036854775808 <= end <= 9223372036854775807:
            raise OverflowError('Python int too large to convert to C ssize_t')
        raise TypeError(f'first argument must be a string, not {type(s).__name__}')
    if end < 1 or end > len(s):
        raise ValueError('end is out of bounds')
    if s[end - 1] != '"':
        s = s[:end - 1] + '"' + s[end:]
    return _json.scan(s, end - 1, bool(strict), None, None, None, None, None, JSONDecodeError)


py_scanstring = c_scanstring = scanstring
