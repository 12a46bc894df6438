# Generic classes and their aliases: what `class C[T]` and `typing` share.
from _typing import Generic, ParamSpec, TypeVar, TypeVarTuple, _UnpackGenericAlias, _GenericAlias as _BuiltinAlias, _UnionType

# What is defined here belongs to `typing`.
__name__ = 'typing'

_aliases = {'List': list, 'Dict': dict, 'Set': set, 'FrozenSet': frozenset, 'Tuple': tuple, 'Type': type}

def _type_repr(obj):
    if isinstance(obj, tuple):
        return '[' + ', '.join(_type_repr(t) for t in obj) + ']'
    if isinstance(obj, type) and not isinstance(obj, _BuiltinAlias):
        return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, type(_type_repr)):
        return obj.__name__
    return repr(obj)

def _type_convert(arg, is_class=False):
    if arg is None:
        return type(None)
    return ForwardRef(arg, is_class=is_class) if isinstance(arg, str) else arg

def _type_check(arg, msg, special=False):
    # `special`: forms that only qualify a whole annotation are taken too; 'Final': that one only.
    refused = () if special is True else ('ClassVar',) if special else ('ClassVar', 'Final')
    arg = _type_convert(arg, special is True)
    if isinstance(arg, _GenericAlias):
        origin = arg.__origin__
        if not arg._name and (origin is Generic or _is_protocol(origin)) or isinstance(origin, _SpecialForm) and origin._name in refused:
            raise TypeError(f'{arg} is not valid as type argument')
    if isinstance(arg, _SpecialForm) and arg._name in ('LiteralString', 'NoReturn', 'Never', 'Self', 'TypeAlias'):
        return arg
    if special is True and isinstance(arg, _SpecialForm) and arg._name in ('ClassVar', 'Final'):
        return arg
    if isinstance(arg, _SpecialForm) or arg is Generic or _is_protocol(arg):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{msg} Got {arg!r:.100}.')
    return arg

def _is_protocol(cls):
    return isinstance(cls, type) and cls.__module__ == 'typing' and cls.__name__ == 'Protocol'

def _is_param(x):
    return isinstance(x, (TypeVar, ParamSpec, TypeVarTuple))

def _collect(args, ordered=False):
    # `ordered`: those without a default come first, as in the list of a class.
    found = []
    with_default = after_pack = False
    for t in args:
        if isinstance(t, type) and not isinstance(t, _BuiltinAlias):
            continue
        if isinstance(t, (tuple, list)):
            new = _collect(t)
        elif _is_param(t):
            new = (t,)
            if ordered and t not in found:
                if not t.has_default():
                    if with_default:
                        raise TypeError(f'Type parameter {t!r} without a default follows type parameter with a default')
                elif after_pack:
                    raise TypeError('Type parameter with a default follows TypeVarTuple')
                else:
                    with_default = True
        else:
            after_pack = after_pack or isinstance(t, _UnpackGenericAlias)
            new = getattr(t, '__parameters__', ())
        for x in new:
            if x not in found:
                found.append(x)
    return tuple(found)

def _dedupe(args):
    out = []
    for a in args:
        if a not in out:
            out.append(a)
    return out

class _Final:
    __slots__ = ('__weakref__',)
    def __init_subclass__(cls, /, *args, **kwds):
        # Those of this file and of typing say so.
        if cls.__module__ != 'typing':
            raise TypeError('Cannot subclass special typing classes')

def _remembered(getitem):
    """The same arguments, and of the same types, make the same object."""
    made = {}
    def __getitem__(self, parameters):
        try:
            if isinstance(parameters, tuple):
                types = tuple(map(type, parameters))
                # The parameters of a Callable are a list.
                key = self, tuple(map(tuple, parameters[:1])) + parameters[1:] if types[:1] == (list,) else parameters, types
            else:
                key = self, parameters, type(parameters)
            found = made.get(key)
        except TypeError:
            return getitem(self, parameters)
        if found is None:
            found = getitem(self, parameters)
            if len(made) >= 500:
                made.clear()
            made[key] = found
        return found
    return __getitem__


class _SpecialForm(_Final):
    # Having __getitem__ does not make it a sequence.
    __iter__ = None
    def __init__(self, name, getitem=None):
        self._name = name
        self._getitem = getitem
    def __getattr__(self, item):
        if item in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(item)
    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')
    def __reduce__(self):
        return self._name
    def __repr__(self):
        return 'typing.' + self._name
    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]
    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')
    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')
    @_remembered
    def __getitem__(self, parameters):
        if self._getitem is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._getitem(self, parameters)

def _form(f):
    return _SpecialForm(f.__name__, f)

@_form
def Union(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        p = _type_check(p, 'Union[arg, ...]: each arg must be a type.')
        flat.extend(p.__args__ if isinstance(p, (_UnionGenericAlias, _UnionType)) else (p,))
    flat = _dedupe(flat)
    return flat[0] if len(flat) == 1 else _UnionGenericAlias(self, tuple(flat), 'Optional' if len(flat) == 2 and type(None) in flat else None)

def _make_union(left, right):
    return Union[left, right]

class ForwardRef:
    __slots__ = ('__forward_arg__', '__forward_evaluated__', '__forward_value__', '__forward_is_argument__', '__forward_is_class__', '__forward_module__', '__weakref__')
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        if not arg.isidentifier():
            import _typing_more
            _typing_more._check_expression(arg)
        self.__forward_arg__ = arg
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard):
        import _typing_more
        return _typing_more._evaluate(self, globalns, localns, type_params, recursive_guard)
    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_arg__ == other.__forward_arg__ and self.__forward_value__ == other.__forward_value__
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__
    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]
    def __repr__(self):
        module = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{module})'

def _brings_generic(base, bases):
    # Does it stand for a subclass of Generic among the bases of a class?
    if isinstance(base, _BaseAlias):
        return True
    if isinstance(base, type) and not isinstance(base, _BuiltinAlias):
        return issubclass(base, Generic)
    entries = getattr(base, '__mro_entries__', None)
    return entries is not None and any(isinstance(b, type) and issubclass(b, Generic) for b in entries(bases))

class _BaseAlias(_Final):
    __iter__ = None
    def __init__(self, origin, name=None):
        # The origin of most forms is a class of a module that need not be imported before somebody asks: its path.
        if isinstance(origin, str):
            self._path = origin
        else:
            self.__origin__ = origin
        self._name = name
        self.__module__ = 'typing' if name else getattr(origin, '__module__', None)
    def __call__(self, *args, **kwargs):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot instantiate {self.__origin__!r}')
        if self._name is not None and self._name in _aliases:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result
    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        i = bases.index(self)
        rest = [b for b in bases[i + 1:] if b is not self and _brings_generic(b, bases)]
        if self._name:
            res = []
            if self.__origin__ not in bases:
                res.append(self.__origin__)
            if not rest:
                res.append(Generic)
            return tuple(res)
        if self.__origin__ is Generic and (rest or any(_is_protocol(b) or isinstance(b, _BaseAlias) and _is_protocol(b.__origin__) for b in bases)):
            return ()
        return (self.__origin__,)
    def __getattr__(self, attr):
        if attr == '__origin__' and '_path' in self.__dict__:
            module, _, name = self._path.rpartition('.')
            self.__origin__ = found = getattr(__import__(module, fromlist=(name,)), name)
            return found
        if '__origin__' in self.__dict__ or '_path' in self.__dict__:
            if attr in ('__name__', '__qualname__'):
                return self._name or self.__origin__.__name__
            if not (attr.startswith('__') and attr.endswith('__')):
                return getattr(self.__origin__, attr)
        raise AttributeError(attr)
    def __setattr__(self, attr, value):
        # What is not the alias's own is the class's.
        if attr.startswith('__') and attr.endswith('__') or attr in ('_name', '_path', '_nparams', '_defaults'):
            super().__setattr__(attr, value)
        else:
            setattr(self.__origin__, attr, value)
    def __dir__(self):
        own = {*object.__dir__(self), '__origin__'}
        return sorted(own | {n for n in dir(self.__origin__) if not (n.startswith('__') and n.endswith('__'))})
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]
    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))
    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

class _GenericAlias(_BaseAlias):
    def __init__(self, origin, args, name=None):
        super().__init__(origin, name)
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = _collect(self.__args__, origin is Generic or _is_protocol(origin))
    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        same = self._name == other._name if self._name and other._name else self.__origin__ == other.__origin__
        return same and self.__args__ == other.__args__
    def __hash__(self):
        return hash((self._name or self.__origin__, self.__args__))
    def __getitem__(self, args):
        if not self._name and (self.__origin__ is Generic or _is_protocol(self.__origin__)):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        args = args if isinstance(args, tuple) else (args,)
        return self.copy_with(_new_args(self, self.__parameters__, _spread(_type_convert(a) for a in args)))
    def copy_with(self, args):
        return type(self)(self.__dict__.get('_path') or self.__origin__, args, self._name)
    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        return f"{name}[{', '.join(_type_repr(a) for a in self.__args__) if self.__args__ else '()'}]"
    def __iter__(self):
        import typing
        yield typing.Unpack[self]
    @property
    def __typing_unpacked_tuple_args__(self):
        # Of `Unpack[tuple[int, str]]`.
        if isinstance(self.__origin__, _SpecialForm) and self.__origin__._name == 'Unpack':
            inner = self.__args__[0]
            if isinstance(inner, (_GenericAlias, _BuiltinAlias)):
                if inner.__origin__ is not tuple:
                    raise TypeError('Unpack[...] must be used with a tuple type')
                return inner.__args__
        return None
    @property
    def __typing_is_unpacked_typevartuple__(self):
        return False
    def __reduce__(self):
        import operator
        origin = self.__origin__
        if self._name:
            import typing
            origin = getattr(typing, self._name)
        args = self.__args__
        return operator.getitem, (origin, args[0] if len(args) == 1 and not isinstance(args[0], tuple) else args)

class _ConcatenateGenericAlias(_GenericAlias):
    def copy_with(self, args):
        last = args[-1]
        if isinstance(last, (list, tuple)):
            return (*args[:-1], *last)
        if isinstance(last, _ConcatenateGenericAlias):
            args = (*args[:-1], *last.__args__)
        return super().copy_with(args)

class _UnionGenericAlias(_GenericAlias):
    __iter__ = None
    def copy_with(self, args):
        return Union[args]
    def __reduce__(self):
        import operator
        return operator.getitem, (Union, self.__args__)
    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, _UnionType)):
            return NotImplemented
        try:
            return set(self.__args__) == set(other.__args__)
        except TypeError:
            rest = list(other.__args__)
            for a in self.__args__:
                if a not in rest:
                    return False
                rest.remove(a)
            return not rest
    def __hash__(self):
        return hash(frozenset(self.__args__))
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f'typing.Optional[{_type_repr(args[1] if args[0] is type(None) else args[0])}]'
        return super().__repr__()
    def __instancecheck__(self, obj):
        return any(isinstance(obj, a) for a in self.__args__)
    def __subclasscheck__(self, cls):
        return any(issubclass(cls, a) for a in self.__args__)

def _spread(args):
    # `*tuple[int, str]` among arguments stands for its items, unless their number is open.
    out = []
    for a in args:
        parts = None if isinstance(a, type) and not isinstance(a, _BuiltinAlias) else getattr(a, '__typing_unpacked_tuple_args__', None)
        if parts is not None and not (parts and parts[-1] is ...):
            out.extend(parts)
        else:
            out.append(a)
    return tuple(out)

def _prepared(alias, params, args):
    # Each parameter may complete or group the arguments before they are counted.
    for p in params:
        prepare = getattr(p, '__typing_prepare_subst__', None)
        if prepare is not None:
            args = prepare(alias, args)
    return args

def _count_error(alias, given, expected, many):
    return TypeError(f"Too {'many' if many else 'few'} arguments for {alias}; actual {given}, expected {expected}")

def _new_args(alias, params, args):
    args = _prepared(alias, params, args)
    if len(args) != len(params):
        raise _count_error(alias, len(args), len(params), len(args) > len(params))
    return _substituted(alias.__origin__, alias.__args__, dict(zip(params, args)))

def _callable_args(args):
    # Those of `collections.abc.Callable[...]`, flat.
    if not (isinstance(args, tuple) and len(args) == 2):
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    given, result = args
    if isinstance(given, (tuple, list)):
        return (*given, result)
    if not _is_param_expr(given):
        raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {given}')
    return args

def _is_callable_class(origin):
    return isinstance(origin, type) and origin.__name__ == 'Callable' and origin.__module__ == 'collections.abc'

def _substituted(origin, olds, bound):
    out = []
    for old in olds:
        if isinstance(old, type) and not isinstance(old, _BuiltinAlias):
            out.append(old)
            continue
        if isinstance(old, (tuple, list)):
            out.append(tuple(_substituted(origin, old, bound)))
            continue
        subst = getattr(old, '__typing_subst__', None)
        if subst is not None:
            new = subst(bound[old])
        else:
            new = old
            own = getattr(old, '__parameters__', ())
            if own:
                parts = []
                for p in own:
                    if isinstance(p, TypeVarTuple):
                        parts.extend(bound[p])
                    else:
                        parts.append(bound[p])
                new = tuple(parts) if _is_unpacked_pack(old) else old[tuple(parts)]
        if isinstance(new, tuple) and (_is_unpacked_pack(old) or _is_callable_class(origin)):
            out.extend(new)
        else:
            out.append(new)
    return tuple(out)

def _is_unpacked_pack(x):
    return isinstance(x, _UnpackGenericAlias)

def _is_param_expr(x):
    # What a ParamSpec may be replaced by.
    if x is ... or isinstance(x, (tuple, list, ParamSpec)):
        return True
    return isinstance(x, _ConcatenateGenericAlias)

def _subst_param(param, arg):
    if isinstance(param, TypeVarTuple):
        raise TypeError('Substitution of bare TypeVarTuple is not supported')
    if isinstance(param, ParamSpec):
        if isinstance(arg, (list, tuple)):
            return tuple(_type_check(a, 'Expected a type.') for a in arg)
        if not _is_param_expr(arg):
            raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}')
        return arg
    arg = _type_check(arg, 'Parameters to generic types must be types.')
    if _is_unpacked(arg):
        raise TypeError(f'{arg} is not valid as type argument')
    return arg

def _is_unpacked(x):
    if isinstance(x, _BuiltinAlias):
        return x.__unpacked__
    return isinstance(x, _UnpackGenericAlias) or isinstance(x, _GenericAlias) and isinstance(x.__origin__, _SpecialForm) and x.__origin__._name == 'Unpack'

def _prepare_subst(param, alias, args):
    params = alias.__parameters__
    i = params.index(param)
    if isinstance(param, TypeVarTuple):
        return _prepare_pack(param, i, params, alias, args)
    if i >= len(args) and param.has_default():
        args = (*args, param.__default__)
    if isinstance(param, ParamSpec):
        if i >= len(args):
            raise TypeError(f'Too few arguments for {alias}')
        if len(params) == 1 and not _is_param_expr(args[0]):
            return (args,)
        if isinstance(args[i], list):
            return (*args[:i], tuple(args[i]), *args[i + 1:])
        return args
    if i >= len(args):
        raise _count_error(alias, len(args), f'at least {sum(not p.has_default() for p in params)}', False)
    return args

def _prepare_pack(param, i, params, alias, args):
    # The arguments that a TypeVarTuple takes become one tuple.
    if any(isinstance(p, TypeVarTuple) for p in params[i + 1:]):
        raise TypeError(f'More than one TypeVarTuple parameter in {alias}')
    given, before, after = len(args), i, len(params) - i - 1
    open_at = filler = None
    for k, a in enumerate(args):
        parts = None if isinstance(a, type) and not isinstance(a, _BuiltinAlias) else getattr(a, '__typing_unpacked_tuple_args__', None)
        if parts and len(parts) == 2 and parts[-1] is ...:
            if open_at is not None:
                raise TypeError('More than one unpacked arbitrary-length tuple argument')
            open_at, filler = k, parts[0]
    if open_at is not None:
        before, after = min(before, open_at), min(after, given - open_at - 1)
    elif before + after > given:
        raise _count_error(alias, given, f'at least {len(params) - 1}', False)
    taken = args[before:given - after]
    if not taken and param.has_default():
        taken = _spread((param.__default__,))
    return (*args[:before], *[filler] * (i - before), taken, *[filler] * (len(params) - i - 1 - after), *args[given - after:])

def _generic_class_getitem(cls, args):
    args = args if isinstance(args, tuple) else (args,)
    args = tuple(_type_convert(a) for a in args)
    if cls is Generic or _is_protocol(cls):
        if not args:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        if not all(isinstance(p, (TypeVar, ParamSpec, _UnpackGenericAlias)) for p in args):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.')
        if len(set(args)) != len(args):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        return _GenericAlias(cls, args)
    params = cls.__parameters__
    args = _prepared(cls, params, _spread(args) if any(isinstance(p, TypeVarTuple) for p in params) else args)
    if not params:
        raise TypeError(f'{cls} is not a generic class')
    if len(args) != len(params):
        raise _count_error(cls, len(args), len(params), len(args) > len(params))
    out = []
    for p, a in zip(params, args):
        if isinstance(p, TypeVarTuple):
            out.extend(a)
        else:
            out.append(a)
    return _GenericAlias(cls, tuple(out))

def _generic_init_subclass(cls, *args, **kwargs):
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    if '__orig_bases__' in cls.__dict__:
        error = Generic in cls.__orig_bases__
    else:
        error = Generic in cls.__bases__ and cls.__name__ != 'Protocol' and type(cls).__name__ != '_TypedDictMeta'
    if error:
        raise TypeError('Cannot inherit from plain Generic')
    tvars = ()
    if '__orig_bases__' in cls.__dict__:
        tvars = _collect(cls.__orig_bases__)
        gvars = None
        for base in cls.__orig_bases__:
            if isinstance(base, _GenericAlias) and (base.__origin__ is Generic or _is_protocol(base.__origin__)):
                if gvars is not None and base.__origin__ is Generic:
                    raise TypeError('Cannot inherit from Generic[...] multiple times.')
                gvars = base.__parameters__
        if gvars is not None:
            missing = [t for t in tvars if t not in gvars]
            if missing:
                raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in Generic[{', '.join(map(str, gvars))}]")
            tvars = gvars
    cls.__parameters__ = tuple(tvars)

