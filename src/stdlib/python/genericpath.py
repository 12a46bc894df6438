import stat
from _fspath import fspath
import _vfs

__all__ = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdevdrive', 'isdir', 'isfile', 'isjunction', 'islink', 'lexists',
           'samefile', 'sameopenfile', 'samestat', 'ALLOW_MISSING']


class ALLOW_MISSING:
    def __repr__(self):
        return 'os.path.ALLOW_MISSING'

    def __reduce__(self):
        return self.__class__.__name__


ALLOW_MISSING = object.__new__(ALLOW_MISSING)


def _found(path):
    try:
        return _vfs.find(path)
    except (OSError, ValueError):
        return None


def exists(path):
    return _found(path) is not None


lexists = exists


def isfile(path):
    found = _found(path)
    return found is not None and not found.is_dir


def isdir(s):
    found = _found(s)
    return found is not None and found.is_dir


def islink(path):
    fspath(path)
    return False


def isjunction(path):
    fspath(path)
    return False


isdevdrive = isjunction


def getsize(filename):
    return _vfs.stat(filename).st_size


def getmtime(filename):
    return _vfs.stat(filename).st_mtime


def getatime(filename):
    return _vfs.stat(filename).st_atime


def getctime(filename):
    return _vfs.stat(filename).st_ctime


def commonprefix(m):
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(fspath, m))
    low = min(m)
    high = max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    return samestat(_vfs.stat(f1), _vfs.stat(f2))


def sameopenfile(fp1, fp2):
    return samestat(_vfs.stat(fp1), _vfs.stat(fp2))


def _splitext(p, sep, altsep, extsep):
    at = p.rfind(sep)
    if altsep:
        at = max(at, p.rfind(altsep))
    dot = p.rfind(extsep)
    if dot > at:
        # Dots at the beginning of a name are part of it.
        if p[at + 1:dot].strip(extsep):
            return p[:dot], p[dot:]
    return p, p[:0]


def _check_arg_types(funcname, *args):
    has_str = has_bytes = False
    for s in args:
        if isinstance(s, str):
            has_str = True
        elif isinstance(s, bytes):
            has_bytes = True
        else:
            raise TypeError(f'{funcname}() argument must be str, bytes, or os.PathLike object, not {s.__class__.__name__!r}') from None
    if has_str and has_bytes:
        raise TypeError("Can't mix strings and bytes in path components") from None
