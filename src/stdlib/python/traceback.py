import collections.abc
import linecache
import sys
import textwrap
from _traceback import is_internal as _is_internal, message as _message, place as _place
from itertools import chain as _chain, islice as _islice

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb', 'print_exc',
           'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException',
           'walk_stack', 'walk_tb', 'print_list']

_absent = object()
_SAME_LINE = 3
_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'


def _stderr(file):
    return sys.stderr if file is None else file


def print_list(extracted_list, file=None):
    file = _stderr(file)
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end='')


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    return StackSummary._of(_places(tb), limit)


def _arguments(exc, value, tb):
    if (value is _absent) != (tb is _absent):
        raise ValueError('Both or neither of value and tb must be given')
    if value is tb is _absent:
        if exc is not None:
            if isinstance(exc, BaseException):
                return exc, exc.__traceback__
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return None, None
    return value, tb


def print_exception(exc, /, value=_absent, tb=_absent, limit=None, file=None, chain=True, **kwargs):
    value, tb = _arguments(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception(exc, /, value=_absent, tb=_absent, limit=None, chain=True, **kwargs):
    value, tb = _arguments(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_absent, *, show_group=False, **kwargs):
    if value is _absent:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
        raise ValueError('no last exception')
    if hasattr(sys, 'last_exc'):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit=limit, file=file, chain=chain)


def _caller():
    f = sys._getframe()
    while f is not None and _is_internal(f):
        f = f.f_back
    return f


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(_caller() if f is None else f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    return format_list(extract_stack(_caller() if f is None else f, limit=limit))


def extract_stack(f=None, limit=None):
    stack = StackSummary.extract(walk_stack(_caller() if f is None else f), limit=limit)
    stack.reverse()
    return stack


_extracting = False


def walk_stack(f):
    if f is None:
        f = _caller()
        # It stands four frames further up, three of which are those of `extract` where that has asked.
        for _ in range(0 if _extracting else 3):
            f = f and f.f_back
    while f is not None:
        if not _is_internal(f):
            yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def clear_frames(tb):
    while tb is not None:
        clear = getattr(tb.tb_frame, 'clear', None)
        if clear is not None:
            try:
                clear()
            except RuntimeError:
                pass
        tb = tb.tb_next


def _places(tb):
    # A frame for each entry, with all that is known of its place.
    while tb is not None:
        filename, name, lineno, end_lineno, colno, end_colno, shown = _place(tb)
        frame = FrameSummary(filename, lineno, name, lookup_line=False, end_lineno=end_lineno, colno=colno, end_colno=end_colno)
        frame._shown = shown
        frame._frame = tb.tb_frame
        yield frame
        tb = tb.tb_next


def _safe(value, what, func=str):
    try:
        return func(value)
    except:
        return f'<{what} {func.__name__}() failed>'


class FrameSummary:
    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_lines', '_shown', '_frame', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._lines = line
        self._shown = self._frame = None
        if lookup_line:
            self.line
        self.locals = {k: _safe(v, 'local', repr) for k, v in locals.items()} if locals else None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4

    @property
    def line(self):
        if self._lines is None:
            if self.lineno is None:
                return None
            last = self.lineno if self.end_lineno is None else self.end_lineno
            self._lines = '\n'.join(linecache.getline(self.filename, n).rstrip() for n in range(self.lineno, last + 1))
        return self._lines.partition('\n')[0].strip()


class StackSummary(list):
    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        def summaries():
            global _extracting
            it = iter(frame_gen)
            _extracting = True
            try:
                first = next(it, None)
            finally:
                _extracting = False
            for f, lineno in () if first is None else _chain((first,), it):
                summary = FrameSummary(f.f_code.co_filename, lineno, f.f_code.co_name, lookup_line=False)
                summary._frame = f
                yield summary
        return klass._of(summaries(), limit, lookup_lines, capture_locals)

    @classmethod
    def _of(klass, frames, limit, lookup_lines=True, capture_locals=False):
        if limit is None:
            limit = getattr(sys, 'tracebacklimit', None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            frames = _islice(frames, limit) if limit >= 0 else collections.deque(frames, maxlen=-limit)
        result = klass(frames)
        for summary in result:
            if capture_locals:
                found = summary._frame.f_locals
                summary.locals = {k: _safe(v, 'local', repr) for k, v in found.items()} if found else None
            summary._frame = None
            if lookup_lines:
                summary.line
        return result

    @classmethod
    def from_list(klass, a_list):
        result = klass()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        filename = frame_summary.filename
        if filename.startswith('<stdin>-'):
            filename = '<stdin>'
        row = [f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n']
        if frame_summary._shown is not None:
            row.append(frame_summary._shown)
        elif frame_summary.line:
            row.append(textwrap.indent(textwrap.dedent(frame_summary._lines), '    ', lambda line: True).rstrip() + '\n')
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                row.append(f'    {name} = {value}\n')
        return ''.join(row)

    def format(self, **kwargs):
        result = []
        last = None
        count = 0

        def repeated():
            if count > _SAME_LINE:
                more = count - _SAME_LINE
                result.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')
        for summary in self:
            text = self.format_frame_summary(summary)
            if text is None:
                continue
            here = summary.filename, summary.lineno, summary.name
            if here != last:
                repeated()
                last = here
                count = 0
            count += 1
            if count <= _SAME_LINE:
                result.append(text)
        repeated()
        return result


class _Place:
    # Where in nested groups the output is.
    def __init__(self):
        self.depth = 0
        self.needs_close = False

    def indent(self):
        return '  ' * self.depth

    def emit(self, text, margin=None):
        if margin is None:
            margin = '|'
        prefix = f'{self.indent()}{margin} ' if self.depth else ''
        if isinstance(text, str):
            yield textwrap.indent(text, prefix, lambda line: True)
        else:
            for part in text:
                yield textwrap.indent(part, prefix, lambda line: True)


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False, max_group_width=15,
                 max_group_depth=10, save_exc_type=True, _seen=None):
        top = _seen is None
        if top:
            _seen = set()
        _seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._of(_places(exc_traceback), limit, lookup_lines, capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._str = _safe(exc_value, 'exception')
        self.exc_type_qualname = self.exc_type_module = None
        self._has_exc_type = exc_type is not None
        if exc_type is not None:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
        if isinstance(exc_value, BaseException):
            self._own, self._notes = _message(exc_value)
        else:
            self._own, self._notes = [f'{self._type_text()}: {self._str}'], []
        self.__notes__ = None
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as e:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe(e, "__notes__", repr)}']
        self._is_syntax_error = False
        if exc_type and issubclass(exc_type, SyntaxError):
            self._is_syntax_error = True
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
        elif exc_type and issubclass(exc_type, (ImportError, NameError, AttributeError)):
            own = f'{self._type_text()}: {self._str}'
            shown = '\n'.join(self._own)
            if shown.startswith(own):
                self._str += shown[len(own):]
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = self.__context__ = self.exceptions = None
        if not top:
            return
        # Chains may be long: no recursion here.
        queue = [(self, exc_value)]
        more = {'limit': limit, 'lookup_lines': lookup_lines, 'capture_locals': capture_locals, 'max_group_width': max_group_width,
                'max_group_depth': max_group_depth, '_seen': _seen}

        def made(e):
            te = TracebackException(type(e), e, e.__traceback__, **more)
            queue.append((te, e))
            return te
        while queue:
            te, e = queue.pop()
            if e is None:
                continue
            if e.__cause__ is not None and id(e.__cause__) not in _seen:
                te.__cause__ = made(e.__cause__)
            need_context = te.__cause__ is None and not e.__suppress_context__ if compact else True
            if e.__context__ is not None and need_context and id(e.__context__) not in _seen:
                te.__context__ = made(e.__context__)
            if isinstance(e, BaseExceptionGroup):
                te.exceptions = [made(member) for member in e.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        if not self._has_exc_type:
            return None
        return self._type_text()

    def _type_text(self):
        name, module = self.exc_type_qualname, self.exc_type_module
        if name is None:
            return 'None'
        if module in ('__main__', 'builtins'):
            return name
        return f'{module if isinstance(module, str) else "<unknown>"}.{name}'

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0):
        indent = 3 * _depth * ' '
        if not self._has_exc_type:
            yield f'{indent}{self._own[0]}\n'
            return
        if self._is_syntax_error:
            yield from (f'{indent}{line}\n' for line in self._own)
        else:
            shown = [f'{indent}{line}\n' for line in '\n'.join(self._own).split('\n')]
            yield from shown if _depth else [''.join(shown)]
        for line in self._notes:
            yield f'{indent}{line}\n'
        if self.exceptions and show_group:
            for e in self.exceptions:
                yield from e.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def format(self, *, chain=True, _ctx=None):
        place = _Place() if _ctx is None else _ctx
        output = []
        e = self
        while e:
            link, after = None, None
            if chain:
                if e.__cause__ is not None:
                    link, after = _CAUSE, e.__cause__
                elif e.__context__ is not None and not e.__suppress_context__:
                    link, after = _CONTEXT, e.__context__
            output.append((link, e))
            e = after
        for link, e in reversed(output):
            if link is not None:
                yield from place.emit(link)
            if e.exceptions is None:
                if e.stack:
                    yield from place.emit('Traceback (most recent call last):\n')
                    yield from place.emit(e.stack.format())
                yield from place.emit(e.format_exception_only())
            elif place.depth > self.max_group_depth:
                yield from place.emit(f'... (max_group_depth is {self.max_group_depth})\n')
            else:
                yield from e._format_group(place, chain)

    def _format_group(self, place, chain):
        top = place.depth == 0
        if top:
            place.depth = 1
        if self.stack:
            yield from place.emit('Exception Group Traceback (most recent call last):\n', margin='+' if top else None)
            yield from place.emit(self.stack.format())
        yield from place.emit(self.format_exception_only())
        total = len(self.exceptions)
        n = total if total <= self.max_group_width else self.max_group_width + 1
        place.needs_close = False
        for i in range(n):
            last = i == n - 1
            if last:
                place.needs_close = True
            cut = self.max_group_width is not None and i >= self.max_group_width
            title = '...' if cut else f'{i + 1}'
            yield place.indent() + ('+-' if i == 0 else '  ') + f'+---------------- {title} ----------------\n'
            place.depth += 1
            if cut:
                remaining = total - self.max_group_width
                yield from place.emit(f'and {remaining} more exception{"s" if remaining > 1 else ""}\n')
            else:
                yield from self.exceptions[i].format(chain=chain, _ctx=place)
            if last and place.needs_close:
                yield place.indent() + '+------------------------------------\n'
                place.needs_close = False
            place.depth -= 1
        if top:
            place.depth = 0

    def print(self, *, file=None, chain=True):
        file = _stderr(file)
        for line in self.format(chain=chain):
            print(line, file=file, end='')
