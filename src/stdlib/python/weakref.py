import _library
import itertools
import sys
from _weakref import references as _references, supports as _supports, type_name as _type_name
from collections.abc import MutableMapping, MutableSet
from types import GenericAlias

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType', 'CallableProxyType', 'ProxyTypes',
           'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

# Nothing tells when an object is dropped: what is referred to here stays.


class ReferenceType:
    __slots__ = ('_target', '__callback__', '_hash')

    def __new__(cls, object, callback=None, /, *args):
        if not _supports(object):
            raise TypeError(f"cannot create weak reference to '{_type_name(object)}' object")
        known = _references(object)
        if callback is None and cls is ReferenceType:
            for r in known:
                if type(r) is ReferenceType and r.__callback__ is None:
                    return r
        self = _new(cls)
        self._target = object
        _set_callback(self, callback)
        known.append(self)
        return self

    def __init__(self, object, callback=None, /):
        pass

    def __call__(self):
        return self._target

    def __hash__(self):
        return hash(self._target)

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._target is other._target or self._target == other._target

    def __ne__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._target is not other._target and self._target != other._target

    def __repr__(self):
        target = self._target
        name = getattr(target, '__name__', None)
        shown = f' ({name})' if isinstance(name, str) else ''
        return f"<weakref at {id(self):#x}; to '{_type_name(target)}' at {id(target):#x}{shown}>"

    # The module `copy` takes references for values like ints.
    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    __class_getitem__ = classmethod(GenericAlias)


_new = object.__new__
_set_callback = ReferenceType.__callback__.__set__
ref = ReferenceType
_library.qualify('weakref', ReferenceType)


class ProxyType:
    __slots__ = ('_target',)

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        target = _target(self)
        return f"<weakproxy at {id(self):#x} to {_type_name(target)} at {id(target):#x}>"

    def __str__(self):
        return str(_target(self))

    def __bool__(self):
        return bool(_target(self))

    def __len__(self):
        return len(_target(self))

    def __getitem__(self, key):
        return _target(self)[key]

    def __setitem__(self, key, value):
        _target(self)[key] = value

    def __delitem__(self, key):
        del _target(self)[key]

    def __contains__(self, item):
        return item in _target(self)

    def __iter__(self):
        return iter(_target(self))

    def __next__(self):
        target = _target(self)
        if not hasattr(type(target), '__next__'):
            raise TypeError(f'Weakref proxy referenced a non-iterator {type(target).__name__!r} object')
        return next(target)

    def __reversed__(self):
        return reversed(_target(self))

    def __bytes__(self):
        return bytes(_target(self))

    def __divmod__(self, other):
        return divmod(_target(self), _plain(other))

    def __rdivmod__(self, other):
        return divmod(_plain(other), _target(self))

    def __pow__(self, other, mod=None):
        return pow(_target(self), _plain(other), mod)

    def __hash__(self):
        raise TypeError(f"unhashable type: 'weakref.{type(self).__name__}'")


_target = ProxyType._target.__get__


def _plain(v):
    return _target(v) if type(v) in (ProxyType, CallableProxyType) else v


def _forward():
    import operator
    for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'lshift', 'rshift', 'and', 'or', 'xor', 'matmul', 'pow'):
        op = getattr(operator, f'__{name}__')
        iop = getattr(operator, f'__i{name}__')
        if name != 'pow':
            setattr(ProxyType, f'__{name}__', lambda self, other, op=op: op(_target(self), _plain(other)))
        setattr(ProxyType, f'__r{name}__', lambda self, other, op=op: op(_plain(other), _target(self)))
        setattr(ProxyType, f'__i{name}__', lambda self, other, op=iop: op(_target(self), _plain(other)))
    for name in ('lt', 'le', 'eq', 'ne', 'gt', 'ge'):
        op = getattr(operator, name)
        setattr(ProxyType, f'__{name}__', lambda self, other, op=op: op(_target(self), _plain(other)))
    for name in ('neg', 'pos', 'invert', 'abs', 'index'):
        setattr(ProxyType, f'__{name}__', lambda self, op=getattr(operator, name): op(_target(self)))
    ProxyType.__int__ = lambda self: int(_target(self))
    ProxyType.__float__ = lambda self: float(_target(self))


_forward()


class CallableProxyType(ProxyType):
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _target(self)(*args, **kwargs)


_set_target = ProxyType._target.__set__
ProxyTypes = ProxyType, CallableProxyType


def proxy(object, callback=None, /):
    if not _supports(object):
        raise TypeError(f"cannot create weak reference to '{_type_name(object)}' object")
    known = _references(object)
    if callback is None:
        for r in known:
            if type(r) in ProxyTypes:
                return r
    made = _new(CallableProxyType if callable(object) else ProxyType)
    _set_target(made, object)
    known.append(made)
    return made


def getweakrefcount(object, /):
    return len(_references(object))


def getweakrefs(object, /):
    return list(_references(object))


class WeakMethod(ref):
    __slots__ = ('_method_type',)

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError(f'argument should be a bound method, not {type(meth)}') from None
        self = ref.__new__(cls, obj, callback)
        self._method_type = type(meth)
        self._hash = func
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        return self._method_type(self._hash, self._target)

    def __eq__(self, other):
        if isinstance(other, WeakMethod):
            return self._target == other._target and self._hash == other._hash
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, WeakMethod):
            return not self == other
        return NotImplemented

    __hash__ = ref.__hash__


class KeyedRef(ref):
    __slots__ = ('key',)

    def __new__(type, ob, callback, key):
        self = ref.__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        pass


class _Weak(MutableMapping):
    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def __or__(self, other):
        if isinstance(other, _mapping):
            c = self.copy()
            c.update(other)
            return c
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, _mapping):
            c = self.__class__()
            c.update(other)
            c.update(self)
            return c
        return NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


from collections.abc import Mapping as _mapping


class WeakValueDictionary(_Weak):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        return self.data[key]()

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, None, key)

    def copy(self):
        made = WeakValueDictionary()
        made.data = self.data.copy()
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = self.__class__()
        for key, r in self.data.items():
            made[deepcopy(key, memo)] = r()
        return made

    def get(self, key, default=None):
        r = self.data.get(key)
        return default if r is None else r()

    def items(self):
        for k, r in self.data.items():
            yield k, r()

    def keys(self):
        yield from self.data

    __iter__ = keys

    def itervaluerefs(self):
        yield from self.data.values()

    def values(self):
        for r in self.data.values():
            yield r()

    def popitem(self):
        key, r = self.data.popitem()
        return key, r()

    def pop(self, key, *args):
        if key in self.data:
            return self.data.pop(key)()
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        if key in self.data:
            return self.data[key]()
        self[key] = default
        return default

    def update(self, other=None, /, **kwargs):
        if other is not None:
            if not hasattr(other, 'items'):
                other = dict(other)
            for key, o in other.items():
                self[key] = o
        for key, o in kwargs.items():
            self[key] = o

    def valuerefs(self):
        return list(self.data.values())


class WeakKeyDictionary(_Weak):
    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key)] = value

    def copy(self):
        made = WeakKeyDictionary()
        made.data = self.data.copy()
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = self.__class__()
        for r, value in self.data.items():
            made[r()] = deepcopy(value, memo)
        return made

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __contains__(self, key):
        return _supports(key) and ref(key) in self.data

    def items(self):
        for r, value in self.data.items():
            yield r(), value

    def keys(self):
        for r in self.data:
            yield r()

    __iter__ = keys

    def values(self):
        yield from self.data.values()

    def keyrefs(self):
        return list(self.data)

    def popitem(self):
        r, value = self.data.popitem()
        return r(), value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            if not hasattr(dict, 'items'):
                dict = type({})(dict)
            for key, value in dict.items():
                self[key] = value
        if kwargs:
            self.update(kwargs)


class WeakSet(MutableSet):
    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def __iter__(self):
        for r in self.data:
            yield r()

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        return _supports(item) and ref(item) in self.data

    def __reduce__(self):
        return self.__class__, (list(self),), self.__getstate__()

    def add(self, item):
        self.data.add(ref(item))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        if not self.data:
            raise KeyError('pop from empty WeakSet')
        return self.data.pop()()

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made

    __sub__ = difference

    def difference_update(self, other):
        self.__isub__(other)

    def __isub__(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.difference_update(ref(item) for item in other)
        return self

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        self.__iand__(other)

    def __iand__(self, other):
        self.data.intersection_update(ref(item) for item in other)
        return self

    def issubset(self, other):
        return self.data.issubset(ref(item) for item in other)

    __le__ = issubset

    def __lt__(self, other):
        return self.data < set(map(ref, other))

    def issuperset(self, other):
        return self.data.issuperset(ref(item) for item in other)

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > set(map(ref, other))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(map(ref, other))

    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ixor__(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.symmetric_difference_update(ref(item) for item in other)
        return self

    def union(self, other):
        return self.__class__(e for s in (self, other) for e in s)

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def __repr__(self):
        return repr(self.data)

    __class_getitem__ = classmethod(GenericAlias)


class finalize:
    __slots__ = ()
    _registry = {}
    _shutdown = False
    _index_iter = itertools.count()
    _registered_with_atexit = False

    class _Info:
        __slots__ = ('weakref', 'func', 'args', 'kwargs', 'atexit', 'index')

    def __init__(self, obj, func, /, *args, **kwargs):
        if not self._registered_with_atexit:
            import atexit
            atexit.register(self._exitfunc)
            finalize._registered_with_atexit = True
        info = self._Info()
        info.weakref = ref(obj, self)
        info.func = func
        info.args = args
        info.kwargs = kwargs or None
        info.atexit = True
        info.index = next(self._index_iter)
        self._registry[self] = info

    def __call__(self, _=None):
        info = self._registry.pop(self, None)
        if info and not self._shutdown:
            return info.func(*info.args, **(info.kwargs or {}))

    def detach(self):
        info = self._registry.pop(self, None)
        if info is not None:
            return info.weakref(), info.func, info.args, info.kwargs or {}

    def peek(self):
        info = self._registry.get(self)
        if info is not None:
            return info.weakref(), info.func, info.args, info.kwargs or {}

    @property
    def alive(self):
        return self in self._registry

    @property
    def atexit(self):
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        return f'<{type(self).__name__} object at {id(self):#x}; for {type(obj).__qualname__!r} at {id(obj):#x}>'

    @classmethod
    def _exitfunc(cls):
        try:
            while True:
                pending = [(f, i) for f, i in cls._registry.items() if i.atexit]
                if not pending:
                    break
                f = max(pending, key=lambda item: item[1].index)[0]
                try:
                    f()
                except Exception:
                    sys.excepthook(*sys.exc_info())
        finally:
            finalize._shutdown = True
