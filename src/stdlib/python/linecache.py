from _traceback import lines as _loaded

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ''


def getlines(filename, module_globals=None):
    if filename in cache:
        entry = cache[filename]
        if len(entry) != 1:
            return entry[2]
    return updatecache(filename, module_globals)


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass


def lazycache(filename, module_globals):
    return filename in cache and len(cache[filename]) == 1


def updatecache(filename, module_globals=None):
    cache.pop(filename, None)
    if not filename:
        return []
    lines = _loaded(filename)
    if lines is None:
        if filename.startswith('<') and filename.endswith('>'):
            return []
        try:
            with open(filename, encoding='utf-8') as f:
                lines = f.readlines()
        except (OSError, UnicodeDecodeError, NameError, ImportError):
            return []
        if lines and not lines[-1].endswith('\n'):
            lines[-1] += '\n'
    cache[filename] = len(''.join(lines)), None, lines, filename
    return lines
