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

def _type_convert(arg):
    if arg is None:
        return type(None)
    return ForwardRef(arg) if isinstance(arg, str) else arg

def _type_check(arg, msg):
    arg = _type_convert(arg)
    if isinstance(arg, _GenericAlias) and not arg._name and (arg.__origin__ is Generic or _is_protocol(arg.__origin__)):
        raise TypeError(f'{arg} is not valid as type argument')
    if isinstance(arg, _SpecialForm) and arg._name in ('LiteralString', 'NoReturn', 'Never', 'Self', 'TypeAlias'):
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

def _collect(args):
    found = []
    for t in args:
        if isinstance(t, type) and not isinstance(t, _BuiltinAlias):
            continue
        if isinstance(t, (tuple, list)):
            new = _collect(t)
        elif _is_param(t):
            new = (t,)
        else:
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

class _SpecialForm:
    def __init__(self, name, getitem=None):
        self._name = name
        self._getitem = getitem
    def __getattr__(self, item):
        if item in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(item)
    __module__ = 'typing'
    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')
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
    return flat[0] if len(flat) == 1 else _UnionGenericAlias(self, tuple(flat))

def _make_union(left, right):
    return Union[left, right]

class ForwardRef:
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_class__ = is_class
    def __eq__(self, other):
        return self.__forward_arg__ == other.__forward_arg__ if isinstance(other, ForwardRef) else NotImplemented
    def __hash__(self):
        return hash(self.__forward_arg__)
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]
    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'

class _BaseAlias:
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
        rest = [b for b in bases[i + 1:] if b is not self and (isinstance(b, _BaseAlias) or isinstance(b, type) and issubclass(b, Generic))]
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
        self.__parameters__ = _collect(self.__args__)
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
        new = _subst_args(self.__args__, _bind_params(self, self.__parameters__, tuple(_type_convert(a) for a in args)))
        return self.copy_with(new)
    def copy_with(self, args):
        return type(self)(self.__dict__.get('_path') or self.__origin__, args, self._name)
    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        return f"{name}[{', '.join(_type_repr(a) for a in self.__args__) if self.__args__ else '()'}]"
    def __iter__(self):
        yield Unpack[self]

class _UnionGenericAlias(_GenericAlias):
    def copy_with(self, args):
        return Union[args]
    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, _UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)
    def __hash__(self):
        return hash(frozenset(self.__args__))
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f'typing.Optional[{_type_repr(args[1] if args[0] is type(None) else args[0])}]'
        return super().__repr__().replace('NoneType', 'NoneType')
    def __instancecheck__(self, obj):
        return any(isinstance(obj, a) for a in self.__args__)
    def __subclasscheck__(self, cls):
        return any(issubclass(cls, a) for a in self.__args__)

def _bind_params(alias, params, args):
    given, wanted = len(args), len(params)
    variadic = [i for i, p in enumerate(params) if isinstance(p, TypeVarTuple)]
    if wanted == 1 and isinstance(params[0], ParamSpec) and not (given == 1 and (args[0] is ... or isinstance(args[0], (list, tuple, ParamSpec, _GenericAlias)))):
        args, given = (args,), 1
    if variadic:
        i = variadic[0]
        after = wanted - i - 1
        if given < wanted - 1:
            raise TypeError(f'Too few arguments for {alias}; actual {given}, expected at least {wanted - 1}')
        return {**dict(zip(params[:i], args)), params[i]: args[i:given - after], **dict(zip(params[i + 1:], args[given - after:]))}
    while len(args) < wanted and params[len(args)].has_default():
        args += (params[len(args)].__default__,)
    if len(args) != wanted:
        expected = wanted if given > wanted else f'at least {sum(not p.has_default() for p in params)}'
        raise TypeError(f"Too {'many' if given > wanted else 'few'} arguments for {alias}; actual {given}, expected {expected}")
    return dict(zip(params, args))

def _subst_args(args, bound):
    out = []
    for a in args:
        if isinstance(a, _UnpackGenericAlias):
            p = a.__args__[0]
            new = bound.get(p, a)
            out.extend(new if isinstance(new, tuple) else (new,))
        elif isinstance(a, ParamSpec):
            new = bound.get(a, a)
            out.append(tuple(new) if isinstance(new, list) else new)
        elif _is_param(a):
            out.append(bound.get(a, a))
        elif isinstance(a, (tuple, list)):
            out.append(tuple(_subst_args(a, bound)))
        elif not isinstance(a, type) or isinstance(a, _BuiltinAlias):
            own = getattr(a, '__parameters__', ())
            if own:
                new = []
                for p in own:
                    v = bound.get(p, p)
                    new.extend(v if isinstance(p, TypeVarTuple) and isinstance(v, tuple) else (v,))
                a = a[tuple(new)]
            out.append(a)
        else:
            out.append(a)
    return tuple(out)

def _subst_param(param, arg):
    return arg

def _prepare_subst(param, alias, args):
    return args

def _generic_class_getitem(cls, args):
    args = args if isinstance(args, tuple) else (args,)
    args = tuple(_type_convert(a) for a in args)
    if cls is Generic or _is_protocol(cls):
        if not args:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        if not all(_is_param(p) or isinstance(p, _UnpackGenericAlias) for p in args):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.')
        if len(set(args)) != len(args):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        return _GenericAlias(cls, args)
    params = cls.__parameters__
    if not params:
        raise TypeError(f'{cls} is not a generic class')
    return _GenericAlias(cls, _subst_args([_UnpackGenericAlias(p) if isinstance(p, TypeVarTuple) else p for p in params], _bind_params(cls, params, args)))

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

