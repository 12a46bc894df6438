import genericpath
import os
import stat
import sys
from _fspath import fspath as _fspath
from genericpath import *

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'getsize', 'getmtime',
           'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'expanduser', 'expandvars', 'normpath', 'abspath',
           'samefile', 'sameopenfile', 'samestat', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath',
           'supports_unicode_filenames', 'relpath', 'commonpath', 'isjunction', 'isdevdrive']

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False


def _sep(path):
    return b'/' if isinstance(path, bytes) else '/'


def normcase(s):
    return _fspath(s)


def isabs(s):
    if type(s) is str:
        return s.startswith('/')
    s = _fspath(s)
    return s.startswith(_sep(s))


def join(a, *p):
    if type(a) is str:
        sep = '/'
    else:
        a = _fspath(a)
        sep = _sep(a)
    path = a
    try:
        for b in p:
            if type(b) is not str:
                b = _fspath(b)
            if b.startswith(sep) or not path:
                path = b
            elif path.endswith(sep):
                path += b
            else:
                path += sep + b
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types('join', a, *p)
        raise
    return path


def split(p):
    if type(p) is str:
        sep = '/'
    else:
        p = _fspath(p)
        sep = _sep(p)
    i = p.rfind(sep) + 1
    head, tail = p[:i], p[i:]
    if head and head != sep * len(head):
        head = head.rstrip(sep)
    return head, tail


def splitext(p):
    if type(p) is not str:
        p = _fspath(p)
    return genericpath._splitext(p, b'/', None, b'.') if isinstance(p, bytes) else genericpath._splitext(p, '/', None, '.')


splitext.__doc__ = None


def splitdrive(p):
    p = _fspath(p)
    return p[:0], p


def splitroot(p):
    if type(p) is str:
        sep = '/'
        empty = ''
    else:
        p = _fspath(p)
        sep = _sep(p)
        empty = p[:0]
    if p[:1] != sep:
        return empty, empty, p
    if p[1:2] != sep or p[2:3] == sep:
        return empty, sep, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    if type(p) is str:
        return p[p.rfind('/') + 1:]
    p = _fspath(p)
    return p[p.rfind(_sep(p)) + 1:]


def dirname(p):
    return split(p)[0]


def ismount(path):
    return isdir(path) and abspath(path) == _sep(_fspath(path))


def expanduser(path):
    path = _fspath(path)
    tilde = b'~' if isinstance(path, bytes) else '~'
    if not path.startswith(tilde):
        return path
    sep = _sep(path)
    i = path.find(sep, 1)
    if i < 0:
        i = len(path)
    if i != 1 or 'HOME' not in os.environ:
        return path
    home = os.environ['HOME']
    if isinstance(path, bytes):
        home = os.fsencode(home)
    return (home.rstrip(sep) + path[i:]) or sep


def expandvars(path):
    path = _fspath(path)
    bytes_path = isinstance(path, bytes)
    text = os.fsdecode(path) if bytes_path else path
    if '$' not in text:
        return path
    out = []
    i = 0
    while i < len(text):
        c = text[i]
        if c == '$':
            end = i + 1
            if text[end:end + 1] == '{':
                close = text.find('}', end)
                name = text[end + 1:close] if close >= 0 else None
                end = close + 1
            else:
                while end < len(text) and (text[end] == '_' or text[end].isascii() and text[end].isalnum()):
                    end += 1
                name = text[i + 1:end]
            if name and name in os.environ:
                out.append(os.environ[name])
                i = end
                continue
        out.append(c)
        i += 1
    text = ''.join(out)
    return os.fsencode(text) if bytes_path else text


def normpath(path):
    if type(path) is str:
        sep = '/'
        dot = '.'
        dotdot = '..'
    else:
        if not isinstance(path, (str, bytes)) and not hasattr(type(path), '__fspath__'):
            raise TypeError(f'_path_normpath: path should be string, bytes or os.PathLike, not {type(path).__name__}')
        path = _fspath(path)
        sep = _sep(path)
        dot, dotdot = (b'.', b'..') if isinstance(path, bytes) else ('.', '..')
    if not path:
        return dot
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(sep):
        if not part or part == dot:
            continue
        if part != dotdot or (not root and not parts) or (parts and parts[-1] == dotdot):
            parts.append(part)
        elif parts:
            parts.pop()
    return (root + sep.join(parts)) or dot


def abspath(path):
    path = _fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    path = abspath(filename)
    if strict and strict is not ALLOW_MISSING:
        os.stat(path)
    return path


def relpath(path, start=None):
    path = _fspath(path)
    if not path:
        raise ValueError('no path specified')
    if isinstance(path, bytes):
        sep, dot, dotdot = b'/', b'.', b'..'
    else:
        sep, dot, dotdot = '/', '.', '..'
    start = dot if start is None else _fspath(start)
    try:
        from_parts = [p for p in abspath(start).split(sep) if p]
        to_parts = [p for p in abspath(path).split(sep) if p]
        same = len(genericpath.commonprefix([from_parts, to_parts]))
        parts = [dotdot] * (len(from_parts) - same) + to_parts[same:]
        return sep.join(parts) if parts else dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types('relpath', path, start)
        raise


def commonpath(paths):
    paths = tuple(map(_fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    sep, dot = (b'/', b'.') if isinstance(paths[0], bytes) else ('/', '.')
    try:
        split_paths = [path.split(sep) for path in paths]
        if len({p[:1] == sep for p in paths}) != 1:
            raise ValueError("Can't mix absolute and relative paths")
        split_paths = [[c for c in s if c and c != dot] for s in split_paths]
        common = genericpath.commonprefix(split_paths)
        return (sep if paths[0][:1] == sep else sep[:0]) + sep.join(common)
    except (TypeError, AttributeError):
        genericpath._check_arg_types('commonpath', *paths)
        raise
