import sys
from _traceback import is_internal as _is_internal

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings', 'deprecated']

filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
defaultaction = 'default'
onceregistry = {}
_version = 1


def _filters_mutated():
    global _version
    _version += 1


class WarningMessage:
    _WARNING_DETAILS = ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source')

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, lineno : {self.lineno}, '
                f'line : {self.line!r}}}')


def showwarning(message, category, filename, lineno, file=None, line=None):
    _print(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    return _format(WarningMessage(message, category, filename, lineno, None, line))


_plain_showwarning = showwarning
_plain_formatwarning = formatwarning


def _print(msg):
    file = msg.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    # A program may have put functions of its own in the place of these two.
    text = _text(msg)
    try:
        file.write(text)
    except OSError:
        pass


def _text(msg):
    own = formatwarning
    if own is not _plain_formatwarning:
        return own(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
    return _format(msg)


def _format(msg):
    category = msg.category.__name__
    text = f'{msg.filename}:{msg.lineno}: {category}: {msg.message}\n'
    line = msg.line
    if line is None:
        import linecache
        line = linecache.getline(msg.filename, msg.lineno)
    if line:
        text += f'  {line.strip()}\n'
    return text


def _show(msg):
    own = showwarning
    if own is not _plain_showwarning:
        if not callable(own):
            raise TypeError('warnings.showwarning() must be set to a function or method')
        own(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
        return
    if _log is not None:
        _log.append(msg)
    else:
        _print(msg)


# The list that the innermost catch_warnings(record=True) has given; a function of the script in the place of showwarning() comes first.
_log = None
_plain_show = _show


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if action not in {'error', 'ignore', 'always', 'default', 'module', 'once'}:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError('category must be a Warning subclass')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')
    if message or module:
        import re
    message = re.compile(message, re.I) if message else None
    module = re.compile(module) if module else None
    _add_filter(action, message, category, module, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in {'error', 'ignore', 'always', 'default', 'module', 'once'}:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    filters[:] = []
    _filters_mutated()


def _next_external(frame):
    while frame is not None and _is_internal(frame):
        frame = frame.f_back
    return frame


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError('skip_file_prefixes must be a tuple of strs.')
    if skip_file_prefixes:
        stacklevel = max(2, stacklevel)
    frame = sys._getframe(1)
    if _is_internal(frame):
        # A module of the library warns: its frame counts, those further down too.
        for _ in range(stacklevel - 1):
            frame = frame and frame.f_back
        frame = _next_external(frame)
    else:
        for _ in range(stacklevel - 1):
            frame = _next_external(frame and frame.f_back)
            while frame is not None and skip_file_prefixes and frame.f_code.co_filename.startswith(skip_file_prefixes):
                frame = _next_external(frame.f_back)
    if frame is None:
        space, filename, lineno = sys.__dict__, '<sys>', 0
    else:
        space, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    module = space.get('__name__') or '<string>'
    registry = space.setdefault('__warningregistry__', {})
    warn_explicit(message, category, filename, lineno, module, registry, space, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    lineno = int(lineno)
    if module is None:
        module = filename or '<unknown>'
        if module[-3:].lower() == '.py':
            module = module[:-3]
    if registry is None:
        registry = {}
    if registry.get('version', 0) != _version:
        registry.clear()
        registry['version'] = _version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = text, category, lineno
    if registry.get(key):
        return
    for action, pattern, cat, place, line in filters:
        if ((pattern is None or (pattern == text if isinstance(pattern, str) else pattern.match(text))) and issubclass(category, cat)
                and (place is None or (place == module if isinstance(place, str) else place.match(module))) and (line == 0 or lineno == line)):
            break
    else:
        action = defaultaction
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action == 'once':
        registry[key] = 1
        once = text, category
        if onceregistry.get(once):
            return
        onceregistry[once] = 1
    elif action == 'always':
        pass
    elif action == 'module':
        registry[key] = 1
        general = text, category, 0
        if registry.get(general):
            return
        registry[general] = 1
    elif action == 'default':
        registry[key] = 1
    else:
        raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {(action, pattern, cat, place, line)}')
    _show(WarningMessage(message, category, filename, lineno, source=source))


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append('record=True')
        if self._module is not sys.modules['warnings']:
            args.append(f'module={self._module!r}')
        return f'{type(self).__name__}({", ".join(args)})'

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        m = self._module
        self._filters = m.filters
        m.filters = self._filters[:]
        m._filters_mutated()
        self._saved = m.showwarning, m._show, m._log
        log = None
        if self._record:
            log = m._log = []
            m._show = m._plain_show
            m.showwarning = m._plain_showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        m = self._module
        m.filters = self._filters
        m._filters_mutated()
        m.showwarning, m._show, m._log = self._saved


class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f'Expected an object of type str for \'message\', not {type(message).__name__!r}')
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        import functools
        from types import MethodType
        msg, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = msg
            return arg
        if isinstance(arg, type):
            original_new = arg.__new__

            def __new__(cls, /, *args, **kwargs):
                if cls is arg:
                    _warn_caller(msg, category, stacklevel)
                if original_new is not object.__new__:
                    return original_new(cls, *args, **kwargs)
                if cls.__init__ is object.__init__ and (args or kwargs):
                    raise TypeError(f'{cls.__name__}() takes no arguments')
                return original_new(cls)
            arg.__new__ = staticmethod(__new__)
            original_init_subclass = arg.__init_subclass__
            if isinstance(original_init_subclass, MethodType):
                original_init_subclass = original_init_subclass.__func__

                def __init_subclass__(*args, **kwargs):
                    _warn_caller(msg, category, stacklevel)
                    return original_init_subclass(*args, **kwargs)
                arg.__init_subclass__ = classmethod(__init_subclass__)
            else:
                def __init_subclass__(*args, **kwargs):
                    _warn_caller(msg, category, stacklevel)
                    return original_init_subclass(*args, **kwargs)
                arg.__init_subclass__ = __init_subclass__
            arg.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = msg
            return arg
        if callable(arg):
            @functools.wraps(arg)
            def wrapper(*args, **kwargs):
                _warn_caller(msg, category, stacklevel)
                return arg(*args, **kwargs)
            arg.__deprecated__ = wrapper.__deprecated__ = msg
            import asyncio
            if asyncio.iscoroutinefunction(arg):
                import inspect
                wrapper = inspect.markcoroutinefunction(wrapper)
            return wrapper
        raise TypeError(f'@deprecated decorator with non-None category must be applied to a class or callable, not {arg!r}')


def _warn_caller(msg, category, stacklevel):
    # The wrapper is one level, and the frame of the caller the next.
    warn(msg, category, stacklevel + 2)


def _deprecated(name, message='{name!r} is deprecated and slated for removal in Python {remove}', *, remove):
    warn(message.format(name=name, remove='.'.join(map(str, remove))), DeprecationWarning, stacklevel=3)
