import genericpath
import os
import stat
import string
import sys
from _fspath import fspath as _fspath
from genericpath import *

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'getsize', 'getmtime',
           'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'isreserved', 'expanduser', 'expandvars', 'normpath',
           'abspath', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath', 'supports_unicode_filenames', 'relpath',
           'samefile', 'sameopenfile', 'samestat', 'commonpath', 'isjunction', 'isdevdrive']

curdir = '.'
pardir = '..'
extsep = '.'
sep = '\\'
pathsep = ';'
altsep = '/'
defpath = '.;C:\\bin'
devnull = 'nul'
supports_unicode_filenames = True
_RESERVED = frozenset(['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', *(f'COM{c}' for c in '123456789\xb9\xb2\xb3'),
                       *(f'LPT{c}' for c in '123456789\xb9\xb2\xb3')])
_RESERVED_CHARS = frozenset([chr(i) for i in range(32)] + ['"', '*', ':', '<', '>', '?', '|', '/', '\\'])


def _signs(path):
    return (b'\\', b'/', b':', b'.', b'..') if isinstance(path, bytes) else ('\\', '/', ':', '.', '..')


def normcase(s):
    s = _fspath(s)
    if isinstance(s, bytes):
        return s.decode('utf-8', 'surrogateescape').replace('/', '\\').lower().encode('utf-8', 'surrogateescape')
    return s.replace('/', '\\').lower()


def isabs(s):
    s = _fspath(s)
    sep, altsep, colon, _, _ = _signs(s)
    s = s[:3].replace(altsep, sep)
    return s.startswith(colon + sep, 1) or s.startswith(sep + sep)


def splitroot(p):
    p = _fspath(p)
    sep, altsep, colon, _, _ = _signs(p)
    empty = p[:0]
    unc = b'\\\\?\\UNC\\' if isinstance(p, bytes) else '\\\\?\\UNC\\'
    n = p.replace(altsep, sep)
    if n[:1] == sep:
        if n[1:2] == sep:
            start = 8 if n[:8].upper() == unc else 2
            at = n.find(sep, start)
            if at < 0:
                return p, empty, empty
            end = n.find(sep, at + 1)
            if end < 0:
                return p, empty, empty
            return p[:end], p[end:end + 1], p[end + 1:]
        return empty, p[:1], p[1:]
    if n[1:2] == colon:
        if n[2:3] == sep:
            return p[:2], p[2:3], p[3:]
        return p[:2], empty, p[2:]
    return empty, empty, p


def splitdrive(p):
    drive, root, tail = splitroot(p)
    return drive, root + tail


def join(path, *paths):
    path = _fspath(path)
    sep, altsep, colon, _, _ = _signs(path)
    seps = sep + altsep
    try:
        drive, root, rest = splitroot(path)
        for p in paths:
            p_drive, p_root, p_rest = splitroot(p)
            if p_root:
                if p_drive or not drive:
                    drive = p_drive
                root = p_root
                rest = p_rest
                continue
            if p_drive and p_drive != drive:
                if p_drive.lower() != drive.lower():
                    drive, root, rest = p_drive, p_root, p_rest
                    continue
                drive = p_drive
            if rest and rest[-1:] not in seps:
                rest += sep
            rest += p_rest
        if rest and not root and drive and drive[-1:] not in colon + seps:
            return drive + sep + rest
        return drive + root + rest
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types('join', path, *paths)
        raise


def split(p):
    p = _fspath(p)
    sep, altsep, _, _, _ = _signs(p)
    seps = sep + altsep
    d, r, p = splitroot(p)
    i = len(p)
    while i and p[i - 1:i] not in seps:
        i -= 1
    head, tail = p[:i], p[i:]
    return d + r + head.rstrip(seps), tail


def splitext(p):
    p = _fspath(p)
    return genericpath._splitext(p, b'\\', b'/', b'.') if isinstance(p, bytes) else genericpath._splitext(p, '\\', '/', '.')


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def ismount(path):
    path = _fspath(path)
    sep, altsep, _, _, _ = _signs(path)
    drive, root, rest = splitroot(abspath(path))
    if drive and drive[:1] in sep + altsep:
        return not rest
    return bool(root) and not rest


def isreserved(path):
    path = os.fsdecode(splitroot(path)[2]).replace('/', '\\')
    return any(_isreservedname(name) for name in reversed(path.split('\\')))


def _isreservedname(name):
    if name[-1:] in ('.', ' '):
        return name not in ('.', '..')
    if _RESERVED_CHARS.intersection(name):
        return True
    return name.partition('.')[0].rstrip(' ').upper() in _RESERVED


def expanduser(path):
    path = _fspath(path)
    sep, altsep, _, _, _ = _signs(path)
    tilde = b'~' if isinstance(path, bytes) else '~'
    if not path.startswith(tilde):
        return path
    i = 1
    while i < len(path) and path[i:i + 1] not in sep + altsep:
        i += 1
    if 'USERPROFILE' in os.environ:
        home = os.environ['USERPROFILE']
    elif 'HOMEPATH' in os.environ:
        home = join(os.environ.get('HOMEDRIVE', ''), os.environ['HOMEPATH'])
    else:
        return path
    if i != 1:
        name = os.fsdecode(path[1:i])
        current = os.environ.get('USERNAME')
        if name != current:
            if current != basename(home):
                return path
            home = join(dirname(home), name)
    if isinstance(path, bytes):
        home = os.fsencode(home)
    return home + path[i:]


def expandvars(path):
    path = _fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if is_bytes else path
    if '$' not in text and '%' not in text:
        return path
    letters = string.ascii_letters + string.digits + '_-'
    env = os.environ
    out = []
    i, n = 0, len(text)
    while i < n:
        c = text[i]
        if c == "'":
            end = text.find("'", i + 1)
            if end < 0:
                out.append(text[i:])
                break
            out.append(text[i:end + 1])
            i = end + 1
        elif c == '%':
            if text[i + 1:i + 2] == '%':
                out.append(c)
                i += 2
                continue
            end = text.find('%', i + 1)
            if end < 0:
                out.append(text[i:])
                break
            name = text[i + 1:end]
            out.append(env[name] if name in env else '%' + name + '%')
            i = end + 1
        elif c == '$':
            following = text[i + 1:i + 2]
            if following == '$':
                out.append(c)
                i += 2
            elif following == '{':
                end = text.find('}', i + 2)
                if end < 0:
                    out.append(text[i:])
                    break
                name = text[i + 2:end]
                out.append(env[name] if name in env else '${' + name + '}')
                i = end + 1
            else:
                end = i + 1
                while end < n and text[end] in letters:
                    end += 1
                name = text[i + 1:end]
                out.append(env[name] if name in env else '$' + name)
                i = end
        else:
            out.append(c)
            i += 1
    text = ''.join(out)
    return os.fsencode(text) if is_bytes else text


def normpath(path):
    path = _fspath(path)
    sep, altsep, _, dot, dotdot = _signs(path)
    path = path.replace(altsep, sep)
    drive, root, path = splitroot(path)
    prefix = drive + root
    comps = path.split(sep)
    out = []
    for c in comps:
        if not c or c == dot:
            continue
        if c == dotdot:
            if out and out[-1] != dotdot:
                out.pop()
                continue
            if root and not out:
                continue
        out.append(c)
    if not prefix and not out:
        out.append(dot)
    return prefix + sep.join(out)


def abspath(path):
    path = _fspath(path)
    if not isabs(path):
        cwd = os.getcwdb() if isinstance(path, bytes) else os.getcwd()
        path = join(cwd, path)
    return normpath(path)


def realpath(path, *, strict=False):
    return abspath(path)


def relpath(path, start=None):
    path = _fspath(path)
    sep, _, _, dot, dotdot = _signs(path)
    if start is None:
        start = dot
    if not path:
        raise ValueError('no path specified')
    start = _fspath(start)
    try:
        start_drive, _, start_rest = splitroot(abspath(start))
        path_drive, _, path_rest = splitroot(abspath(path))
        if normcase(start_drive) != normcase(path_drive):
            raise ValueError(f'path is on mount {path_drive!r}, start on mount {start_drive!r}')
        start_list = start_rest.split(sep) if start_rest else []
        path_list = path_rest.split(sep) if path_rest else []
        i = 0
        for a, b in zip(start_list, path_list):
            if normcase(a) != normcase(b):
                break
            i += 1
        rel = [dotdot] * (len(start_list) - i) + path_list[i:]
        return sep.join(rel) if rel else dot
    except (TypeError, ValueError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types('relpath', path, start)
        raise


def commonpath(paths):
    paths = tuple(map(_fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty iterable')
    sep, altsep, _, dot, _ = _signs(paths[0])
    try:
        splits = [splitroot(p.replace(altsep, sep).lower()) for p in paths]
        split_paths = [p.split(sep) for _, _, p in splits]
        if len({d for d, _, _ in splits}) != 1:
            raise ValueError("Paths don't have the same drive")
        drive, root, path = splitroot(paths[0].replace(altsep, sep))
        if len({r for _, r, _ in splits}) != 1:
            if drive:
                raise ValueError("Can't mix absolute and relative paths")
            raise ValueError("Can't mix rooted and not-rooted paths")
        common = [c for c in path.split(sep) if c and c != dot]
        split_paths = [[c for c in s if c and c != dot] for s in split_paths]
        low, high = min(split_paths), max(split_paths)
        for i, c in enumerate(low):
            if c != high[i]:
                common = common[:i]
                break
        else:
            common = common[:len(low)]
        return drive + root + sep.join(common)
    except (TypeError, AttributeError):
        genericpath._check_arg_types('commonpath', *paths)
        raise
