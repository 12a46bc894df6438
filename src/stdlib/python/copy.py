__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error
# What copyreg.pickle registers.
dispatch_table = {}
_atomic = frozenset({type(None), int, float, bool, complex, bytes, str, type, range, property, type(Ellipsis), type(NotImplemented), slice,
                     type(lambda: 0), type(len), type(type(len))})
_copiers = {list: list.copy, dict: dict.copy, set: set.copy, bytearray: bytearray.copy, frozenset: lambda x: x, tuple: lambda x: x}


def copy(x):
    cls = type(x)
    if cls in _atomic:
        return x
    copier = _copiers.get(cls)
    if copier is not None:
        return copier(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    return _rebuild(x, _parts(x, cls), None)


def _parts(x, cls):
    reducer = dispatch_table.get(cls)
    if reducer is not None:
        return reducer(x)
    reducer = getattr(cls, '__reduce_ex__', None)
    if reducer is not None and reducer is not object.__reduce_ex__:
        return reducer(x, 4)
    reducer = getattr(cls, '__reduce__', None)
    if reducer is not None and reducer is not object.__reduce__:
        return reducer(x)
    state = _state(x)
    if isinstance(x, BaseException):
        return cls, x.args, state
    if isinstance(x, (set, frozenset, bytearray)):
        base = next(b for b in (set, frozenset, bytearray) if isinstance(x, b))
        return cls, (base(x),), state
    if hasattr(x, '__getnewargs_ex__'):
        args, kwargs = x.__getnewargs_ex__()
        return (lambda: cls.__new__(cls, *args, **kwargs)), (), state
    if hasattr(x, '__getnewargs__'):
        args = x.__getnewargs__()
    elif isinstance(x, (tuple, str)):
        args = (tuple(x) if isinstance(x, tuple) else str.__str__(x),)
    else:
        args = ()
    items = iter(x) if isinstance(x, list) else None
    pairs = iter(x.items()) if isinstance(x, dict) else None
    return cls.__new__, (cls, *args), state, items, pairs


def _state(x):
    getstate = getattr(type(x), '__getstate__', None)
    if getstate is not None and getstate is not getattr(object, '__getstate__', None):
        return x.__getstate__()
    state = getattr(x, '__dict__', None) or None
    slots = {}
    for cls in type(x).__mro__:
        names = cls.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                stripped = cls.__name__.lstrip('_')
                name = '_%s%s' % (stripped, name) if stripped else name
            try:
                slots[name] = getattr(x, name)
            except AttributeError:
                pass
    return (state, slots) if slots else state


def _rebuild(x, parts, memo):
    if isinstance(parts, str):
        return x
    func, args, state, items, pairs, *_ = (*parts, None, None, None)
    deep = memo is not None
    if deep and args:
        args = tuple(arg if arg is type(x) else deepcopy(arg, memo) for arg in args)
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for key, value in slots.items():
                    setattr(y, key, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            y[key] = value
    return y


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _atomic:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    y = memo.get(key, _nil)
    if y is not _nil:
        return y
    if cls is list:
        y = memo[key] = []
        append = y.append
        for item in x:
            append(deepcopy(item, memo))
    elif cls is dict:
        y = memo[key] = {}
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
    elif cls is tuple:
        parts = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        for old, new in zip(x, parts):
            if old is not new:
                y = tuple(parts)
                break
        else:
            y = x
    elif cls in (set, frozenset):
        y = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        y = bytearray(x)
    elif cls is type(deepcopy.__get__(0)):
        y = cls(x.__func__, deepcopy(x.__self__, memo))
    elif issubclass(cls, type):
        return x
    else:
        copier = getattr(x, '__deepcopy__', None)
        if copier is not None:
            y = copier(memo)
        else:
            y = _rebuild(x, _parts(x, cls), memo)
    if y is not x:
        memo[key] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def replace(obj, /, **changes):
    cls = obj.__class__
    func = getattr(cls, '__replace__', None)
    if func is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return func(obj, **changes)
