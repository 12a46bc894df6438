import fnmatch
import os
import re
import sys

__all__ = ['escape', 'glob', 'iglob', 'translate']

magic_check = re.compile('([*?[])')
magic_check_bytes = re.compile(b'([*?[])')


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    root_dir = pathname[:0] if root_dir is None else os.fspath(root_dir)
    found = _iglob(pathname, root_dir, recursive, False, include_hidden)
    if not pathname or recursive and _isrecursive(pathname[:2]):
        # `**` finds the folder itself first, as an empty name.
        first = next(found, None)
        if first:
            yield first
    yield from found


def _iglob(pathname, root_dir, recursive, dironly, include_hidden):
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        if basename:
            if os.path.lexists(os.path.join(root_dir, pathname)):
                yield pathname
        elif os.path.isdir(os.path.join(root_dir, dirname)):
            yield pathname
        return
    if not dirname:
        if recursive and _isrecursive(basename):
            yield from _deep(root_dir, basename, dironly, include_hidden)
        else:
            yield from _one(root_dir, basename, dironly, include_hidden)
        return
    if dirname != pathname and has_magic(dirname):
        dirs = _iglob(dirname, root_dir, recursive, True, include_hidden)
    else:
        dirs = [dirname]
    for where in dirs:
        folder = os.path.join(root_dir, where)
        if not has_magic(basename):
            names = _literal(folder, basename)
        elif recursive and _isrecursive(basename):
            names = _deep(folder, basename, dironly, include_hidden)
        else:
            names = _one(folder, basename, dironly, include_hidden)
        for name in names:
            yield os.path.join(where, name)


def _names(folder, dironly):
    try:
        with os.scandir(folder or (b'.' if isinstance(folder, bytes) else '.')) as it:
            return [os.fsencode(e.name) if isinstance(folder, bytes) else e.name for e in it if not dironly or e.is_dir()]
    except OSError:
        return []


def _one(folder, pattern, dironly, include_hidden):
    names = _names(folder, dironly)
    if not (include_hidden or _ishidden(pattern)):
        names = [x for x in names if not _ishidden(x)]
    return fnmatch.filter(names, pattern)


def _literal(folder, basename):
    if not basename:
        return [basename] if os.path.isdir(folder) else []
    return [basename] if os.path.lexists(os.path.join(folder, basename)) else []


def _deep(folder, pattern, dironly, include_hidden):
    if not folder or os.path.isdir(folder):
        yield pattern[:0]
    yield from _below(folder, dironly, include_hidden)


def _below(folder, dironly, include_hidden):
    for x in _names(folder, dironly):
        if include_hidden or not _ishidden(x):
            yield x
            path = os.path.join(folder, x) if folder else x
            for y in _below(path, dironly, include_hidden):
                yield os.path.join(x, y)


def has_magic(s):
    return (magic_check_bytes if isinstance(s, bytes) else magic_check).search(s) is not None


def _ishidden(path):
    return path[:1] in ('.', b'.')


def _isrecursive(pattern):
    return pattern in ('**', b'**')


def escape(pathname):
    drive, pathname = os.path.splitdrive(pathname)
    if isinstance(pathname, bytes):
        return drive + magic_check_bytes.sub(br'[\1]', pathname)
    return drive + magic_check.sub(r'[\1]', pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    if not seps:
        seps = (os.path.sep, os.path.altsep) if os.path.altsep else os.path.sep
    escaped = ''.join(map(re.escape, seps))
    any_sep = f'[{escaped}]' if len(seps) > 1 else escaped
    not_sep = f'[^{escaped}]'
    if include_hidden:
        one_last = f'{not_sep}+'
        one_segment = f'{one_last}{any_sep}'
        any_segments = f'(?:.+{any_sep})?'
        any_last = '.*'
    else:
        one_last = f'[^{escaped}.]{not_sep}*'
        one_segment = f'{one_last}{any_sep}'
        any_segments = f'(?:{one_segment})*'
        any_last = f'{any_segments}(?:{one_last})?'
    results = []
    parts = re.split(any_sep, pat)
    last = len(parts) - 1
    for i, part in enumerate(parts):
        if part == '*':
            results.append(one_segment if i < last else one_last)
        elif recursive and part == '**':
            if i < last:
                if parts[i + 1] != '**':
                    results.append(any_segments)
            else:
                results.append(any_last)
        else:
            if part:
                if not include_hidden and part[0] in '*?':
                    results.append(r'(?!\.)')
                for piece in fnmatch._parts(part):
                    if piece is None:
                        results.append(f'{not_sep}*')
                    else:
                        results.append(not_sep if piece == '.' else piece)
            if i < last:
                results.append(any_sep)
    return f'(?s:{"".join(results)})\\Z'
