import codecs
import io
import struct
import sys
from copyreg import _extension_cache, _extension_registry, _inverted_registry, _reconstructor, dispatch_table
from functools import partial
from itertools import batched as _batched
from types import FunctionType

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads', 'PickleBuffer', 'HIGHEST_PROTOCOL',
           'DEFAULT_PROTOCOL']

format_version = '4.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4


class PickleError(Exception):
    __module__ = '_pickle'


class PicklingError(PickleError):
    __module__ = '_pickle'


class UnpicklingError(PickleError):
    __module__ = '_pickle'


class _Stop(Exception):
    def __init__(self, value):
        self.value = value


class PickleBuffer:
    def __init__(self, buffer):
        self._view = memoryview(buffer)

    def raw(self):
        return self._view.cast('B') if self._view.format != 'B' else self._view

    def release(self):
        self._view.release()

    def __buffer__(self, flags):
        return self._view


_OPS = dict(
    MARK=b'(', STOP=b'.', POP=b'0', POP_MARK=b'1', DUP=b'2', FLOAT=b'F', INT=b'I', BININT=b'J', BININT1=b'K', LONG=b'L', BININT2=b'M', NONE=b'N',
    PERSID=b'P', BINPERSID=b'Q', REDUCE=b'R', STRING=b'S', BINSTRING=b'T', SHORT_BINSTRING=b'U', UNICODE=b'V', BINUNICODE=b'X', APPEND=b'a', BUILD=b'b',
    GLOBAL=b'c', DICT=b'd', EMPTY_DICT=b'}', APPENDS=b'e', GET=b'g', BINGET=b'h', INST=b'i', LONG_BINGET=b'j', LIST=b'l', EMPTY_LIST=b']', OBJ=b'o',
    PUT=b'p', BINPUT=b'q', LONG_BINPUT=b'r', SETITEM=b's', TUPLE=b't', EMPTY_TUPLE=b')', SETITEMS=b'u', BINFLOAT=b'G', PROTO=b'\x80', NEWOBJ=b'\x81',
    EXT1=b'\x82', EXT2=b'\x83', EXT4=b'\x84', TUPLE1=b'\x85', TUPLE2=b'\x86', TUPLE3=b'\x87', NEWTRUE=b'\x88', NEWFALSE=b'\x89', LONG1=b'\x8a',
    LONG4=b'\x8b', BINBYTES=b'B', SHORT_BINBYTES=b'C', SHORT_BINUNICODE=b'\x8c', BINUNICODE8=b'\x8d', BINBYTES8=b'\x8e', EMPTY_SET=b'\x8f',
    ADDITEMS=b'\x90', FROZENSET=b'\x91', NEWOBJ_EX=b'\x92', STACK_GLOBAL=b'\x93', MEMOIZE=b'\x94', FRAME=b'\x95', BYTEARRAY8=b'\x96',
    NEXT_BUFFER=b'\x97', READONLY_BUFFER=b'\x98')
globals().update(_OPS)
__all__ += sorted(_OPS)
_tuplesize2code = [EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3]

# Names that Python 2 had for what is elsewhere now: protocols 0 to 2 write them.
_OLD_MODULES = {'builtins': '__builtin__', 'copyreg': 'copy_reg', 'queue': 'Queue', 'configparser': 'ConfigParser', 'reprlib': 'repr', '_thread': 'thread',
                'socketserver': 'SocketServer'}
_OLD_NAMES = {('builtins', 'range'): ('__builtin__', 'xrange'), ('builtins', 'str'): ('__builtin__', 'unicode'), ('builtins', 'int'): ('__builtin__', 'long'),
              ('builtins', 'map'): ('itertools', 'imap'), ('builtins', 'filter'): ('itertools', 'ifilter'), ('builtins', 'zip'): ('itertools', 'izip'),
              ('builtins', 'chr'): ('__builtin__', 'unichr'), ('functools', 'reduce'): ('__builtin__', 'reduce'), ('sys', 'intern'): ('__builtin__', 'intern'),
              ('itertools', 'zip_longest'): ('itertools', 'izip_longest'), ('itertools', 'filterfalse'): ('itertools', 'ifilterfalse'),
              ('collections', 'UserDict'): ('UserDict', 'IterableUserDict'), ('collections', 'UserList'): ('UserList', 'UserList'),
              ('collections', 'UserString'): ('UserString', 'UserString')}
_NEW_NAMES = {old: new for new, old in _OLD_NAMES.items()}
_NEW_MODULES = {old: new for new, old in _OLD_MODULES.items()} | {'exceptions': 'builtins', 'cPickle': 'pickle', 'StringIO': 'io', 'cStringIO': 'io'}
_NEW_NAMES |= {('__builtin__', 'basestring'): ('builtins', 'str'), ('exceptions', 'StandardError'): ('builtins', 'Exception')}


def encode_long(x):
    if x == 0:
        return b''
    n = (x.bit_length() >> 3) + 1
    result = x.to_bytes(n, 'little', signed=True)
    if x < 0 and n > 1 and result[-1] == 0xff and result[-2] & 0x80:
        result = result[:-1]
    return result


def decode_long(data):
    return int.from_bytes(data, 'little', signed=True)


def _getattribute(obj, name):
    parent = None
    for part in name.split('.'):
        if part == '<locals>':
            raise AttributeError(f"Can't get local object {name!r}")
        parent = obj
        obj = getattr(obj, part)
    return obj, parent


def whichmodule(obj, name):
    module_name = getattr(obj, '__module__', None)
    if module_name is not None:
        return module_name
    for module_name, module in sys.modules.copy().items():
        if module_name == '__main__' or module_name == '__mp_main__' or module is None:
            continue
        try:
            if _getattribute(module, name)[0] is obj:
                return module_name
        except AttributeError:
            pass
    return '__main__'


def _old_reduce(obj, proto):
    # How protocols 0 and 1 take plain objects apart.
    cls = obj.__class__
    for base in cls.__mro__:
        if base.__module__ == 'builtins':
            break
    if base is object:
        state = None
    else:
        if base is cls:
            raise TypeError(f'cannot pickle {cls.__name__!r} object')
        state = base(obj)
    args = cls, base, state
    try:
        getstate = obj.__getstate__
    except AttributeError:
        if getattr(obj, '__slots__', None):
            raise TypeError('a class that defines __slots__ without defining __getstate__ cannot be pickled') from None
        found = getattr(obj, '__dict__', None)
    else:
        if getattr(obj, '__slots__', None) and type(obj).__getstate__ is object.__getstate__:
            raise TypeError('a class that defines __slots__ without defining __getstate__ cannot be pickled')
        found = getstate()
    return (_reconstructor, args, found) if found else (_reconstructor, args)


def _more(obj):
    return obj.__dict__ or None if hasattr(obj, '__dict__') else None


# Types of the engine that do not say themselves how they are taken apart.
_REDUCTIONS = {
    'builtins.range': lambda o: (range, (o.start, o.stop, o.step)),
    'builtins.slice': lambda o: (slice, (o.start, o.stop, o.step)),
    'builtins.method': lambda o: (getattr, (o.__self__, o.__func__.__name__)),
    'builtins.builtin_function_or_method': lambda o: o.__qualname__ if isinstance(o.__self__, type(sys)) or o.__self__ is None else (getattr, (o.__self__, o.__name__)),
    'builtins.set': lambda o: (type(o), (list(o),), _more(o)),
    'builtins.frozenset': lambda o: (type(o), (list(o),), _more(o)),
    'builtins.bytearray': lambda o: (type(o), (bytes(o),), _more(o)),
    'collections.OrderedDict': lambda o: (type(o), (), _more(o), None, iter(o.items())),
    'collections.defaultdict': lambda o: (type(o), () if o.default_factory is None else (o.default_factory,), None, None, iter(o.items())),
    'collections.deque': lambda o: (type(o), () if o.maxlen is None else ((), o.maxlen), _more(o), iter(o)),
    'datetime.date': lambda o: (type(o), (o.year, o.month, o.day)),
    'datetime.datetime': lambda o: (type(o), (o.year, o.month, o.day, o.hour, o.minute, o.second, o.microsecond, o.tzinfo)),
    'datetime.time': lambda o: (type(o), (o.hour, o.minute, o.second, o.microsecond, o.tzinfo)),
    'datetime.timedelta': lambda o: (type(o), (o.days, o.seconds, o.microseconds)),
    'datetime.timezone': lambda o: (type(o), (o.utcoffset(None),) if o._name is None else (o.utcoffset(None), o._name)),
    'fractions.Fraction': lambda o: (type(o), (o.numerator, o.denominator)),
    're.Pattern': lambda o: (__import__('re').compile, (o.pattern, o.flags)),
}


def _own_reduction(t):
    if t.__reduce_ex__ is not object.__reduce_ex__ or t.__reduce__ is not object.__reduce__:
        return None
    for base in t.__mro__:
        found = _REDUCTIONS.get(f'{base.__module__}.{base.__qualname__}')
        if found is not None and base.__module__ != '__main__':
            return found
    return None


class Pickler:
    __module__ = '_pickle'

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif not 0 <= protocol <= HIGHEST_PROTOCOL:
            raise ValueError('pickle protocol must be <= %d' % HIGHEST_PROTOCOL)
        if buffer_callback is not None and protocol < 5:
            raise ValueError('buffer_callback needs protocol >= 5')
        try:
            self._file_write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute")
        self._buffer_callback = buffer_callback
        self.memo = {}
        self.proto = int(protocol)
        self.bin = protocol >= 1
        self.fast = 0
        self.fix_imports = fix_imports and protocol < 3
        self._parts = []
        self._size = 0

    def clear_memo(self):
        self.memo.clear()

    # Output: from protocol 4 on in frames.

    def write(self, data):
        self._parts.append(data)
        self._size += len(data)
        if self._size >= 65536 and self.proto >= 4:
            self._end_frame()

    def _end_frame(self):
        if not self._parts:
            return
        data = b''.join(self._parts)
        if self.proto >= 4 and len(data) >= 4:
            self._file_write(FRAME + len(data).to_bytes(8, 'little') + data)
        else:
            self._file_write(data)
        self._parts = []
        self._size = 0

    def _write_large(self, header, data):
        # Large pieces stand between frames.
        if self.proto >= 4 and len(data) >= 65536:
            self._end_frame()
            self._file_write(header)
            self._file_write(data)
        else:
            self.write(header + data)

    def dump(self, obj, /):
        if not hasattr(self, '_file_write'):
            raise PicklingError(f'Pickler.__init__() was not called by {self.__class__.__name__}.__init__()')
        if self.proto >= 2:
            self._file_write(PROTO + bytes([self.proto]))
        self.save(obj)
        self.write(STOP)
        self._end_frame()

    def memoize(self, obj):
        if self.fast:
            return
        idx = len(self.memo)
        self.write(self.put(idx))
        self.memo[id(obj)] = idx, obj

    def put(self, idx):
        if self.proto >= 4:
            return MEMOIZE
        if self.bin:
            return BINPUT + bytes([idx]) if idx < 256 else LONG_BINPUT + idx.to_bytes(4, 'little')
        return PUT + str(idx).encode() + b'\n'

    def get(self, i):
        if self.bin:
            return BINGET + bytes([i]) if i < 256 else LONG_BINGET + i.to_bytes(4, 'little')
        return GET + str(i).encode() + b'\n'

    def persistent_id(self, obj):
        return None

    def save(self, obj, save_persistent_id=True):
        if save_persistent_id:
            pid = self.persistent_id(obj)
            if pid is not None:
                self.save_pers(pid)
                return
        x = self.memo.get(id(obj))
        t = type(obj)
        if x is not None and x[1] is obj and t is not bool and obj is not None and t is not int and t is not float:
            self.write(self.get(x[0]))
            return
        f = _dispatch.get(t)
        if f is not None and t in _basic:
            f(self, obj)
            return
        rv = NotImplemented
        override = getattr(self, 'reducer_override', None)
        if override is not None:
            rv = override(obj)
        if rv is NotImplemented:
            if f is not None:
                f(self, obj)
                return
            reduce = getattr(self, 'dispatch_table', dispatch_table).get(t)
            if reduce is not None:
                rv = reduce(obj)
            else:
                if issubclass(t, type):
                    self.save_global(obj)
                    return
                reduce = getattr(obj, '__reduce_ex__', None)
                if reduce is not None:
                    own = _own_reduction(t)
                    if own is not None:
                        rv = own(obj)
                    elif self.proto < 2 and t.__reduce_ex__ is object.__reduce_ex__ and t.__reduce__ is object.__reduce__:
                        rv = _old_reduce(obj, self.proto)
                    else:
                        rv = reduce(self.proto)
                else:
                    reduce = getattr(obj, '__reduce__', None)
                    if reduce is None:
                        raise PicklingError(f"Can't pickle {t.__name__!r} object: {obj!r}")
                    rv = reduce()
        if isinstance(rv, str):
            self.save_global(obj, rv)
            return
        if not isinstance(rv, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        if not 2 <= len(rv) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        self.save_reduce(*rv, obj=obj)

    def save_pers(self, pid):
        if self.bin:
            self.save(pid, save_persistent_id=False)
            self.write(BINPERSID)
        else:
            try:
                self.write(PERSID + str(pid).encode('ascii') + b'\n')
            except UnicodeEncodeError:
                raise PicklingError('persistent IDs in protocol 0 must be ASCII strings')

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not isinstance(args, tuple):
            raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
        if not callable(func):
            raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
        save, write = self.save, self.write
        name = getattr(func, '__name__', '')
        if self.proto >= 2 and name == '__newobj_ex__':
            cls, args, kwargs = args
            if self.proto >= 4:
                save(cls)
                save(args)
                save(kwargs)
                write(NEWOBJ_EX)
            else:
                func = partial(cls.__new__, cls, *args, **kwargs)
                save(func)
                save(())
                write(REDUCE)
        elif self.proto >= 2 and name == '__newobj__':
            cls = args[0]
            if not hasattr(cls, '__new__'):
                raise PicklingError('args[0] from __newobj__ args has no __new__')
            if obj is not None and cls is not obj.__class__:
                raise PicklingError('args[0] from __newobj__ args has the wrong class')
            save(cls)
            save(args[1:])
            write(NEWOBJ)
        else:
            save(func)
            save(args)
            write(REDUCE)
        if obj is not None:
            if id(obj) in self.memo:
                write(POP + self.get(self.memo[id(obj)][0]))
            else:
                self.memoize(obj)
        if listitems is not None:
            self._batch_appends(listitems)
        if dictitems is not None:
            self._batch_setitems(dictitems)
        if state is not None:
            if state_setter is None:
                save(state)
                write(BUILD)
            else:
                save(state_setter)
                save(obj)
                save(state)
                write(TUPLE2)
                write(REDUCE)
                write(POP)

    def save_none(self, obj):
        self.write(NONE)

    def save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(INT + (b'01\n' if obj else b'00\n'))

    def save_long(self, obj):
        if self.bin:
            if 0 <= obj <= 0xff:
                self.write(BININT1 + bytes([obj]))
                return
            if 0 <= obj <= 0xffff:
                self.write(BININT2 + obj.to_bytes(2, 'little'))
                return
            if -0x80000000 <= obj <= 0x7fffffff:
                self.write(BININT + obj.to_bytes(4, 'little', signed=True))
                return
        if self.proto >= 2:
            encoded = encode_long(obj)
            n = len(encoded)
            self.write((LONG1 + bytes([n]) if n < 256 else LONG4 + n.to_bytes(4, 'little')) + encoded)
            return
        if -0x80000000 <= obj <= 0x7fffffff:
            self.write(INT + repr(obj).encode('ascii') + b'\n')
        else:
            self.write(LONG + repr(obj).encode('ascii') + b'L\n')

    def save_float(self, obj):
        self.write(BINFLOAT + struct.pack('>d', obj) if self.bin else FLOAT + repr(obj).encode('ascii') + b'\n')

    def save_bytes(self, obj):
        if self.proto < 3:
            if not obj:
                self.save_reduce(bytes, (), obj=obj)
            else:
                self.save_reduce(codecs.encode, (str(obj, 'latin1'), 'latin1'), obj=obj)
            return
        n = len(obj)
        if n <= 0xff:
            self.write(SHORT_BINBYTES + bytes([n]) + obj)
        elif n > 0xffffffff and self.proto >= 4:
            self._write_large(BINBYTES8 + n.to_bytes(8, 'little'), obj)
        else:
            self._write_large(BINBYTES + n.to_bytes(4, 'little'), obj)
        self.memoize(obj)

    def save_bytearray(self, obj):
        if self.proto < 5:
            if not obj:
                self.save_reduce(bytearray, (), obj=obj)
            else:
                self.save_reduce(bytearray, (bytes(obj),), obj=obj)
            return
        self._write_large(BYTEARRAY8 + len(obj).to_bytes(8, 'little'), bytes(obj))
        self.memoize(obj)

    def save_picklebuffer(self, obj):
        if self.proto < 5:
            raise PicklingError('PickleBuffer can only be pickled with protocol >= 5')
        view = obj.raw()
        in_band = True
        if self._buffer_callback is not None:
            in_band = bool(self._buffer_callback(obj))
        if in_band:
            if view.readonly:
                self.save_bytes(view.tobytes())
            else:
                self.save_bytearray(bytearray(view.tobytes()))
        else:
            self.write(NEXT_BUFFER)
            if view.readonly:
                self.write(READONLY_BUFFER)

    def save_str(self, obj):
        if self.bin:
            encoded = obj.encode('utf-8', 'surrogatepass')
            n = len(encoded)
            if n <= 0xff and self.proto >= 4:
                self.write(SHORT_BINUNICODE + bytes([n]) + encoded)
            elif n > 0xffffffff and self.proto >= 4:
                self._write_large(BINUNICODE8 + n.to_bytes(8, 'little'), encoded)
            else:
                self._write_large(BINUNICODE + n.to_bytes(4, 'little'), encoded)
        else:
            out = []
            for c in obj:
                n = ord(c)
                if n > 0xffff:
                    out.append(f'\\U{n:08x}')
                elif n > 0xff or c in '\\\0\n\r\x1a':
                    out.append(f'\\u{n:04x}')
                else:
                    out.append(c)
            self.write(UNICODE + ''.join(out).encode('latin-1') + b'\n')
        self.memoize(obj)

    def save_tuple(self, obj):
        if not obj:
            self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        n = len(obj)
        save, memo = self.save, self.memo
        if n <= 3 and self.proto >= 2:
            for element in obj:
                save(element)
            if id(obj) in memo:
                self.write(POP * n + self.get(memo[id(obj)][0]))
            else:
                self.write(_tuplesize2code[n])
                self.memoize(obj)
            return
        self.write(MARK)
        for element in obj:
            save(element)
        if id(obj) in memo:
            got = self.get(memo[id(obj)][0])
            self.write(POP_MARK + got if self.bin else POP * (n + 1) + got)
            return
        self.write(TUPLE)
        self.memoize(obj)

    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._batch_appends(obj)

    def _batch_appends(self, items):
        save, write = self.save, self.write
        if not self.bin:
            for x in items:
                save(x)
                write(APPEND)
            return
        for batch in _batched(items, 1000):
            if len(batch) == 1:
                save(batch[0])
                write(APPEND)
            else:
                write(MARK)
                for x in batch:
                    save(x)
                write(APPENDS)

    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._batch_setitems(obj.items())

    def _batch_setitems(self, items):
        save, write = self.save, self.write
        if not self.bin:
            for k, v in items:
                save(k)
                save(v)
                write(SETITEM)
            return
        for batch in _batched(items, 1000):
            if len(batch) == 1:
                k, v = batch[0]
                save(k)
                save(v)
                write(SETITEM)
            else:
                write(MARK)
                for k, v in batch:
                    save(k)
                    save(v)
                write(SETITEMS)

    def save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self.write(EMPTY_SET)
        self.memoize(obj)
        for batch in _batched(obj, 1000):
            self.write(MARK)
            for item in batch:
                self.save(item)
            self.write(ADDITEMS)

    def save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self.write(MARK)
        for item in obj:
            self.save(item)
        if id(obj) in self.memo:
            self.write(POP_MARK + self.get(self.memo[id(obj)][0]))
            return
        self.write(FROZENSET)
        self.memoize(obj)

    def save_global(self, obj, name=None):
        write = self.write
        if name is None:
            name = getattr(obj, '__qualname__', None)
            if name is None:
                name = obj.__name__
        module_name = whichmodule(obj, name)
        try:
            __import__(module_name)
            module = sys.modules[module_name]
        except (ImportError, KeyError):
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
        try:
            obj2, parent = _getattribute(module, name)
        except AttributeError:
            if '<locals>' in name.split('.'):
                raise AttributeError(f"Can't get local object {name!r}") from None
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed") from None
        if obj2 is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self.proto >= 2:
            code = _extension_registry.get((module_name, name))
            if code is not None:
                if code <= 0xff:
                    write(EXT1 + bytes([code]))
                elif code <= 0xffff:
                    write(EXT2 + code.to_bytes(2, 'little'))
                else:
                    write(EXT4 + code.to_bytes(4, 'little', signed=True))
                return
        last = name.rpartition('.')[2]
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            write(STACK_GLOBAL)
        elif parent is not module:
            self.save_reduce(getattr, (parent, last))
        else:
            if self.fix_imports:
                pair = module_name, name
                if module_name == 'builtins' and isinstance(obj, type) and issubclass(obj, BaseException):
                    module_name = 'exceptions'
                    name = 'OSError' if issubclass(obj, OSError) else 'ImportError' if obj is ModuleNotFoundError else name
                elif pair in _OLD_NAMES:
                    module_name, name = _OLD_NAMES[pair]
                elif module_name in _OLD_MODULES:
                    module_name = _OLD_MODULES[module_name]
                elif module_name == 'builtins':
                    module_name = '__builtin__'
            encoding = 'utf-8' if self.proto >= 3 else 'ascii'
            try:
                write(GLOBAL + module_name.encode(encoding) + b'\n' + name.encode(encoding) + b'\n')
            except UnicodeEncodeError:
                raise PicklingError(f"can't pickle global identifier {module_name + '.' + name!r} using pickle protocol {self.proto}") from None
        self.memoize(obj)

    def save_type(self, obj):
        for single in (None, NotImplemented, ...):
            if obj is type(single):
                self.save_reduce(type, (single,), obj=obj)
                return
        self.save_global(obj)

    def save_singleton(self, obj):
        self.save_global(obj, 'Ellipsis' if obj is ... else 'NotImplemented')


_dispatch = {
    type(None): Pickler.save_none, bool: Pickler.save_bool, int: Pickler.save_long, float: Pickler.save_float, bytes: Pickler.save_bytes,
    bytearray: Pickler.save_bytearray, PickleBuffer: Pickler.save_picklebuffer, str: Pickler.save_str, tuple: Pickler.save_tuple,
    list: Pickler.save_list, dict: Pickler.save_dict, set: Pickler.save_set, frozenset: Pickler.save_frozenset, FunctionType: Pickler.save_global,
    type: Pickler.save_type, type(...): Pickler.save_singleton, type(NotImplemented): Pickler.save_singleton,
}
_basic = frozenset([type(None), bool, int, float, bytes, bytearray, str, tuple, list, dict, set, frozenset])


class Unpickler:
    __module__ = '_pickle'

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        self._buffers = iter(buffers) if buffers is not None else None
        if not hasattr(file, 'read') or not hasattr(file, 'readline'):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file_read = file.read
        self._file_readline = file.readline
        self.memo = {}
        self.encoding = encoding
        self.errors = errors
        self.proto = 0
        self.fix_imports = fix_imports

    def read(self, n):
        data = self._file_read(n)
        if len(data) < n:
            raise UnpicklingError('pickle data was truncated')
        return data

    def readline(self):
        line = self._file_readline()
        if line[-1:] != b'\n':
            raise UnpicklingError('pickle data was truncated')
        return line[:-1]

    def _number(self, n):
        return int.from_bytes(self.read(n), 'little')

    def load(self):
        if not hasattr(self, '_file_read'):
            raise UnpicklingError(f'Unpickler.__init__() was not called by {self.__class__.__name__}.__init__()')
        self.stack = []
        self.metastack = []
        self.proto = 0
        try:
            while True:
                key = self._file_read(1)
                if not key:
                    raise EOFError('Ran out of input')
                op = _loaders.get(key[0])
                if op is None:
                    raise UnpicklingError(f"invalid load key, {_shown(key)}.")
                try:
                    op(self)
                except IndexError:
                    raise UnpicklingError('unpickling stack underflow') from None
        except _Stop as stop:
            return stop.value

    def pop_mark(self):
        if not self.metastack:
            raise UnpicklingError('could not find MARK')
        items = self.stack
        self.stack = self.metastack.pop()
        return items

    def persistent_load(self, pid):
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.')

    def find_class(self, module, name, /):
        if self.proto < 3 and self.fix_imports:
            if (module, name) in _NEW_NAMES:
                module, name = _NEW_NAMES[(module, name)]
            elif module in _NEW_MODULES:
                module = _NEW_MODULES[module]
        __import__(module, level=0)
        if self.proto >= 4 and '.' in name:
            try:
                return _getattribute(sys.modules[module], name)[0]
            except AttributeError:
                raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None
        try:
            return getattr(sys.modules[module], name)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None

    def load_proto(self):
        proto = self.read(1)[0]
        if not 0 <= proto <= HIGHEST_PROTOCOL:
            raise ValueError('unsupported pickle protocol: %d' % proto)
        self.proto = proto

    def load_frame(self):
        self._number(8)

    def load_persid(self):
        try:
            pid = self.readline().decode('ascii')
        except UnicodeDecodeError:
            raise UnpicklingError('persistent IDs in protocol 0 must be ASCII strings')
        self.stack.append(self.persistent_load(pid))

    def load_binpersid(self):
        self.stack.append(self.persistent_load(self.stack.pop()))

    def load_int(self):
        data = self.readline()
        if data == b'00':
            value = False
        elif data == b'01':
            value = True
        else:
            value = int(data, 0)
        self.stack.append(value)

    def load_long(self):
        value = self.readline()
        if value and value[-1] == b'L'[0]:
            value = value[:-1]
        self.stack.append(int(value, 0))

    def load_float(self):
        self.stack.append(float(self.readline()))

    def load_string(self):
        data = self.readline()
        if len(data) >= 2 and data[0] == data[-1] and data[0] in b'"\'':
            data = data[1:-1]
        else:
            raise UnpicklingError('the STRING opcode argument must be quoted')
        self.stack.append(self._decode_string(_unescape(data)))

    def _decode_string(self, value):
        return value if self.encoding == 'bytes' else value.decode(self.encoding, self.errors)

    def load_unicode(self):
        self.stack.append(_raw_text(self.readline()))

    def load_global(self):
        module = self.readline().decode('utf-8')
        name = self.readline().decode('utf-8')
        self.stack.append(self.find_class(module, name))

    def load_stack_global(self):
        name = self.stack.pop()
        module = self.stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError('STACK_GLOBAL requires str')
        self.stack.append(self.find_class(module, name))

    def get_extension(self, code):
        if code in _extension_cache:
            self.stack.append(_extension_cache[code])
            return
        key = _inverted_registry.get(code)
        if not key:
            if code <= 0:
                raise UnpicklingError('EXT specifies code <= 0')
            raise ValueError('unregistered extension code %d' % code)
        obj = _extension_cache[code] = self.find_class(*key)
        self.stack.append(obj)

    def _instantiate(self, klass, args):
        if args or not isinstance(klass, type) or hasattr(klass, '__getinitargs__'):
            value = klass(*args)
        else:
            value = klass.__new__(klass)
        self.stack.append(value)

    def load_inst(self):
        module = self.readline().decode('ascii')
        name = self.readline().decode('ascii')
        self._instantiate(self.find_class(module, name), self.pop_mark())

    def load_obj(self):
        args = self.pop_mark()
        self._instantiate(args.pop(0), args)

    def load_newobj(self):
        args = self.stack.pop()
        cls = self.stack.pop()
        self.stack.append(cls.__new__(cls, *args))

    def load_newobj_ex(self):
        kwargs = self.stack.pop()
        args = self.stack.pop()
        cls = self.stack.pop()
        self.stack.append(cls.__new__(cls, *args, **kwargs))

    def load_reduce(self):
        args = self.stack.pop()
        self.stack[-1] = self.stack[-1](*args)

    def load_pop(self):
        if self.stack:
            del self.stack[-1]
        else:
            self.pop_mark()

    def load_get(self, i):
        try:
            self.stack.append(self.memo[i])
        except KeyError:
            raise UnpicklingError(f'Memo value not found at index {i}') from None

    def load_put(self, i):
        if i < 0:
            raise ValueError('negative PUT argument')
        self.memo[i] = self.stack[-1]

    def load_appends(self):
        items = self.pop_mark()
        target = self.stack[-1]
        if hasattr(target, 'extend'):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def load_setitems(self):
        items = self.pop_mark()
        target = self.stack[-1]
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def load_additems(self):
        items = self.pop_mark()
        target = self.stack[-1]
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def load_build(self):
        state = self.stack.pop()
        inst = self.stack[-1]
        setstate = getattr(inst, '__setstate__', None)
        if setstate is not None:
            setstate(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            inst.__dict__.update(state)
        if slots:
            for k, v in slots.items():
                setattr(inst, k, v)

    def load_mark(self):
        self.metastack.append(self.stack)
        self.stack = []

    def load_next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError('pickle stream refers to out-of-band data but no *buffers* argument was given')
        try:
            self.stack.append(next(self._buffers))
        except StopIteration:
            raise UnpicklingError('not enough out-of-band buffers')

    def load_readonly_buffer(self):
        view = memoryview(self.stack[-1])
        if not view.readonly:
            self.stack[-1] = view.toreadonly()

    def load_dict(self):
        items = self.pop_mark()
        self.stack.append({items[i]: items[i + 1] for i in range(0, len(items), 2)})

    def load_stop(self):
        raise _Stop(self.stack.pop())


def _unescape(data):
    # The escapes of a string literal.
    out = bytearray()
    i = 0
    while i < len(data):
        c = data[i]
        i += 1
        if c != 92 or i == len(data):
            out.append(c)
            continue
        c = data[i:i + 1]
        i += 1
        if c == b'x':
            out.append(int(data[i:i + 2], 16))
            i += 2
        elif c in b'01234567':
            end = i
            while end < i + 2 and data[end:end + 1] in (b'0', b'1', b'2', b'3', b'4', b'5', b'6', b'7'):
                end += 1
            out.append(int(data[i - 1:end], 8) & 255)
            i = end
        else:
            out += {b'n': b'\n', b't': b'\t', b'r': b'\r', b'a': b'\a', b'b': b'\b', b'f': b'\f', b'v': b'\v', b'\n': b''}.get(c, c if c in b'\\\'"' else b'\\' + c)
    return bytes(out)


def _raw_text(data):
    # Escapes of code points, and nothing else.
    text = data.decode('latin-1')
    out = []
    i = 0
    while True:
        at = text.find('\\', i)
        if at < 0:
            return ''.join(out) + text[i:]
        out.append(text[i:at])
        width = {'u': 4, 'U': 8}.get(text[at + 1:at + 2], 0)
        if width:
            out.append(chr(int(text[at + 2:at + 2 + width], 16)))
            i = at + 2 + width
        else:
            out.append('\\')
            i = at + 1


def _shown(key):
    return repr(key)[1:] if 32 <= key[0] < 127 else f"'\\x{key[0]:02x}'"


def _take(n):
    def make(self):
        items = self.stack[-n:]
        if len(items) < n:
            raise IndexError
        self.stack[-n:] = [tuple(items)]
    return make


def _constant(make):
    return lambda self: self.stack.append(make())


def _append(self):
    value = self.stack.pop()
    self.stack[-1].append(value)


def _setitem(self):
    value = self.stack.pop()
    key = self.stack.pop()
    self.stack[-1][key] = value


def _counted(width, make, signed=False):
    def load(self):
        n = int.from_bytes(self.read(width), 'little', signed=signed)
        if n < 0:
            raise UnpicklingError('LONG pickle has negative byte count')
        self.stack.append(make(self, self.read(n)))
    return load


def _utf8(self, data):
    return str(data, 'utf-8', 'surrogatepass')


U = Unpickler
_loaders = {op[0]: f for op, f in [
    (PROTO, U.load_proto), (FRAME, U.load_frame), (PERSID, U.load_persid), (BINPERSID, U.load_binpersid), (NONE, _constant(lambda: None)),
    (NEWFALSE, _constant(lambda: False)), (NEWTRUE, _constant(lambda: True)), (INT, U.load_int),
    (BININT, lambda self: self.stack.append(int.from_bytes(self.read(4), 'little', signed=True))), (BININT1, lambda self: self.stack.append(self.read(1)[0])),
    (BININT2, lambda self: self.stack.append(self._number(2))), (LONG, U.load_long), (LONG1, _counted(1, lambda self, data: decode_long(data))),
    (LONG4, _counted(4, lambda self, data: decode_long(data), True)), (FLOAT, U.load_float),
    (BINFLOAT, lambda self: self.stack.append(struct.unpack('>d', self.read(8))[0])), (STRING, U.load_string),
    (BINSTRING, _counted(4, U._decode_string, True)), (SHORT_BINSTRING, _counted(1, U._decode_string)), (BINBYTES, _counted(4, lambda self, data: data)),
    (SHORT_BINBYTES, _counted(1, lambda self, data: data)), (BINBYTES8, _counted(8, lambda self, data: data)), (UNICODE, U.load_unicode),
    (BINUNICODE, _counted(4, _utf8)), (BINUNICODE8, _counted(8, _utf8)), (SHORT_BINUNICODE, _counted(1, _utf8)),
    (BYTEARRAY8, _counted(8, lambda self, data: bytearray(data))), (NEXT_BUFFER, U.load_next_buffer), (READONLY_BUFFER, U.load_readonly_buffer),
    (TUPLE, lambda self: _collect(self, tuple)), (EMPTY_TUPLE, _constant(tuple)),
    (TUPLE1, _take(1)), (TUPLE2, _take(2)), (TUPLE3, _take(3)), (EMPTY_LIST, _constant(list)), (EMPTY_DICT, _constant(dict)), (EMPTY_SET, _constant(set)),
    (FROZENSET, lambda self: _collect(self, frozenset)), (LIST, lambda self: _collect(self, list)), (DICT, U.load_dict), (INST, U.load_inst),
    (OBJ, U.load_obj), (NEWOBJ, U.load_newobj), (NEWOBJ_EX, U.load_newobj_ex), (GLOBAL, U.load_global), (STACK_GLOBAL, U.load_stack_global),
    (EXT1, lambda self: self.get_extension(self.read(1)[0])), (EXT2, lambda self: self.get_extension(self._number(2))),
    (EXT4, lambda self: self.get_extension(int.from_bytes(self.read(4), 'little', signed=True))), (REDUCE, U.load_reduce), (POP, U.load_pop),
    (POP_MARK, U.pop_mark), (DUP, lambda self: self.stack.append(self.stack[-1])), (GET, lambda self: self.load_get(int(self.readline()))),
    (BINGET, lambda self: self.load_get(self.read(1)[0])), (LONG_BINGET, lambda self: self.load_get(self._number(4))),
    (PUT, lambda self: self.load_put(int(self.readline()))), (BINPUT, lambda self: self.load_put(self.read(1)[0])),
    (LONG_BINPUT, lambda self: self.load_put(self._number(4))), (MEMOIZE, lambda self: self.load_put(len(self.memo))), (APPEND, _append),
    (APPENDS, U.load_appends), (SETITEM, _setitem), (SETITEMS, U.load_setitems), (ADDITEMS, U.load_additems), (BUILD, U.load_build),
    (MARK, U.load_mark), (STOP, U.load_stop)]}
del U


def _collect(self, make):
    items = self.pop_mark()
    self.stack.append(make(items))


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    f = io.BytesIO()
    Pickler(f, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return f.getvalue()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return Unpickler(file, fix_imports=fix_imports, buffers=buffers, encoding=encoding, errors=errors).load()


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(io.BytesIO(data), fix_imports=fix_imports, buffers=buffers, encoding=encoding, errors=errors).load()
