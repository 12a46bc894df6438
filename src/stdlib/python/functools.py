__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key', 'lru_cache', 'reduce', 'partial',
           'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property']

from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce
from collections import namedtuple

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)
_GenericAlias = type(list[int])
_Union = type(int | str)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


_SIGNS = {'__lt__': '<', '__le__': '<=', '__gt__': '>', '__ge__': '>='}


def _derive(name, root, how, combine):
    """The method `name` made of the method `root`, known in this module, where pickles look for it."""
    def method(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return combine(self, other, result)
    method.__name__ = name
    method.__qualname__ = f'_{name[2:4]}_from_{root[2:4]}'
    method.__doc__ = f'Return a {_SIGNS[name]} b.  Computed by @total_ordering from {how % _SIGNS[root]}.'
    globals()[method.__qualname__] = method
    return name, method


def _negated(self, other, result):
    return not result


def _or_equal(self, other, result):
    return result or self == other


def _and_unequal(self, other, result):
    return result and self != other


def _not_equal_either(self, other, result):
    return not result and self != other


def _not_or_equal(self, other, result):
    return not result or self == other


def _derived(root, strict, opposite, weak):
    if strict:
        return [_derive(opposite, root, '(not a %s b) and (a != b)', _not_equal_either), _derive(weak, root, '(a %s b) or (a == b)', _or_equal)]
    return [_derive(opposite, root, '(not a %s b) or (a == b)', _not_or_equal), _derive(weak, root, '(a %s b) and (a != b)', _and_unequal)]


_convert = {root: [*_derived(root, strict, opposite, weak), _derive(contrary, root, '(not a %s b)', _negated)] for root, strict, opposite, weak, contrary in (
    ('__lt__', True, '__gt__', '__le__', '__ge__'), ('__le__', False, '__ge__', '__lt__', '__gt__'),
    ('__gt__', True, '__lt__', '__ge__', '__le__'), ('__ge__', False, '__le__', '__gt__', '__lt__'))}


def total_ordering(cls):
    roots = {op for op in _convert if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for name, method in _convert[root]:
        if name not in roots:
            setattr(cls, name, method)
    return cls


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and getattr(func, '__get__', None) is None:
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        cls = type(self)
        args = [repr(self.func), *map(repr, self.args), *(f'{k}={v!r}' for k, v in self.keywords.items())]
        return f'{cls.__module__}.{cls.__qualname__}({", ".join(args)})'

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        result = None
        if get is not None:
            new_func = get(obj, cls)
            if new_func is not self.func:
                result = partial(new_func, *self.args, **self.keywords)
                try:
                    result.__self__ = new_func.__self__
                except AttributeError:
                    pass
        if result is None:
            result = self._make_unbound_method().__get__(obj, cls)
        return result

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(_GenericAlias)


_CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        user_function, maxsize = maxsize, 128
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, user_function)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, user_function)

    return decorating_function


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


def _is_subclass(cls, other):
    try:
        return issubclass(cls, other)
    except TypeError:
        return False


def _find_impl(cls, registry):
    """An abstract class stands in the order of resolution after the last class that it covers."""
    mro = cls.__mro__
    virtual = [t for t in registry if t not in mro and _is_subclass(cls, t)]
    for i, base in enumerate(mro):
        if base in registry:
            return registry[base]
        found = [t for t in virtual if issubclass(base, t) and not any(issubclass(other, t) for other in mro[i + 1:])]
        best = [t for t in found if not any(other is not t and issubclass(other, t) for other in found)]
        if best:
            # Abstract classes among the bases come before those that only know the class.
            for parent in base.__bases__:
                if hasattr(parent, '__abstractmethods__'):
                    for t in parent.__mro__:
                        if t in registry and t is not object and not any(issubclass(other, t) for other in best):
                            return registry[t]
            if len(best) > 1:
                raise RuntimeError(f'Ambiguous dispatch: {best[0]} or {best[1]}')
            return registry[best[0]]
    return registry[object]


def _is_union(cls):
    return isinstance(cls, _Union) or getattr(getattr(cls, '__origin__', None), '_name', None) == 'Union'


def singledispatch(func):
    registry = {}
    dispatch_cache = {}
    token = None

    def dispatch(cls):
        nonlocal token
        if token is not None:
            from abc import get_cache_token
            now = get_cache_token()
            if now != token:
                dispatch_cache.clear()
                token = now
        try:
            return dispatch_cache[cls]
        except KeyError:
            pass
        try:
            impl = registry[cls]
        except KeyError:
            impl = _find_impl(cls, registry)
        dispatch_cache[cls] = impl
        return impl

    def _types(cls):
        if isinstance(cls, type) and not isinstance(cls, _GenericAlias):
            return (cls,)
        if _is_union(cls) and all(isinstance(arg, type) and not isinstance(arg, _GenericAlias) for arg in cls.__args__):
            return cls.__args__
        return None

    def register(cls, func=None):
        nonlocal token
        if _types(cls) is not None:
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            ann = getattr(cls, '__annotations__', {})
            if not ann:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. '
                                'Use either `@register(some_class)` or plain `@register` on an annotated function.')
            func = cls
            argname, cls = next(iter(ann.items()))
            if isinstance(cls, str):
                from typing import get_type_hints
                argname, cls = next(iter(get_type_hints(func).items()))
            if cls is None:
                cls = type(None)
            if _types(cls) is None:
                if _is_union(cls):
                    raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} not all arguments are classes.')
                raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} is not a class.')
        for arg in _types(cls):
            registry[arg] = func
            if token is None and hasattr(arg, '__abstractmethods__'):
                from abc import get_cache_token
                token = get_cache_token()
        dispatch_cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type.__dict__.__class__(registry)
    wrapper._clear_cache = dispatch_cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        funcname = getattr(self.func, '__name__', 'singledispatchmethod method')

        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f'{funcname} requires at least 1 positional argument')
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(f'Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property.") from None
        val = cache.get(self.attrname, self)
        if val is self:
            val = self.func(instance)
            try:
                cache[self.attrname] = val
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item assignment for caching "
                                f'{self.attrname!r} property.') from None
        return val

    __class_getitem__ = classmethod(_GenericAlias)
