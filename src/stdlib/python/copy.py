__all__ = ['Error', 'copy', 'deepcopy', 'replace']


from _library import plain_copy as _plain_copy


class Error(Exception):
    pass


error = Error
# What copyreg.pickle registers.
dispatch_table = {}
_atomic = frozenset({type(None), int, float, bool, complex, bytes, str, type, range, property, type(Ellipsis), type(NotImplemented), slice,
                     type(lambda: 0), type((lambda: 0).__code__), type(len), type(type(len))})
_copiers = {list: list.copy, dict: dict.copy, set: set.copy, bytearray: bytearray.copy, frozenset: lambda x: x, tuple: lambda x: x}


def copy(x):
    cls = type(x)
    copier = _copiers.get(cls)
    if copier is not None:
        return copier(x)
    if cls in _atomic or issubclass(cls, type):
        return x
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    return _rebuild(x, _parts(x, cls), None)


def _parts(x, cls):
    reducer = dispatch_table.get(cls)
    if reducer is not None:
        return reducer(x)
    reducer = getattr(x, '__reduce_ex__', None)
    if reducer is not None:
        return reducer(4)
    reducer = getattr(x, '__reduce__', None)
    if reducer is None:
        raise Error(f'un(deep)copyable object of type {cls}')
    return reducer()


def _rebuild(x, parts, memo):
    if isinstance(parts, str):
        return x
    if len(parts) > 5:
        raise TypeError(f'_reconstruct() takes from 4 to 7 positional arguments but {len(parts) + 2} were given')
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
        y = _plain_copy(x)
        if y is not None:
            return y
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
