import functools
import os
import posixpath
import re

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@functools.lru_cache(maxsize=32768, typed=True)
def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode('latin-1')).encode('latin-1')).match
    return re.compile(translate(pat)).match


def filter(names, pat):
    match = _matcher(os.path.normcase(pat))
    return [name for name in names if match(name)]


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


def _set(stuff):
    # What stands between the brackets, as a class of re.
    if '-' not in stuff:
        stuff = stuff.replace('\\', r'\\')
    else:
        chunks = []
        i = 0
        n = len(stuff)
        k = 2 if stuff[0] == '!' else 1
        while True:
            k = stuff.find('-', k, n)
            if k < 0:
                break
            chunks.append(stuff[i:k])
            i = k + 1
            k += 3
        rest = stuff[i:]
        if rest:
            chunks.append(rest)
        else:
            chunks[-1] += '-'
        # Ranges that hold nothing go.
        for k in range(len(chunks) - 1, 0, -1):
            if chunks[k - 1][-1] > chunks[k][0]:
                chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
                del chunks[k]
        stuff = '-'.join(s.replace('\\', r'\\').replace('-', r'\-') for s in chunks)
    if not stuff:
        return '(?!)'
    if stuff == '!':
        return '.'
    stuff = re.sub(r'([&~|])', r'\\\1', stuff)
    if stuff[0] == '!':
        stuff = '^' + stuff[1:]
    elif stuff[0] in ('^', '['):
        stuff = '\\' + stuff
    return f'[{stuff}]'


def _parts(pat):
    # Texts of the pattern; None is a star.
    res = []
    i, n = 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == '*':
            if not res or res[-1] is not None:
                res.append(None)
        elif c == '?':
            res.append('.')
        elif c == '[':
            j = i
            if j < n and pat[j] == '!':
                j += 1
            if j < n and pat[j] == ']':
                j += 1
            while j < n and pat[j] != ']':
                j += 1
            if j >= n:
                res.append('\\[')
            else:
                res.append(_set(pat[i:j]))
                i = j + 1
        else:
            res.append(re.escape(c))
    return res


def translate(pat):
    parts = _parts(pat)
    stars = [i for i, part in enumerate(parts) if part is None]
    if not stars:
        return f'(?s:{"".join(parts)})\\Z'
    out = parts[:stars[0]]
    for at, end in zip(stars, stars[1:] + [len(parts)]):
        fixed = ''.join(parts[at + 1:end])
        if end == len(parts):
            out += ['.*', fixed]
        else:
            out.append(f'(?>.*?{fixed})')
    return f'(?s:{"".join(out)})\\Z'
