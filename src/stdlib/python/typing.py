# The module typing: forms for annotations. Type parameters and Generic are native (_typing).
from _typing import (
    Generic, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, _UnpackGenericAlias, _GenericAlias as _BuiltinAlias,
    _UnionType,
)

__all__ = [
    'Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal', 'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type',
    'TypeVar', 'TypeVarTuple', 'Union', 'AbstractSet', 'ByteString', 'Container', 'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView',
    'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized', 'ValuesView', 'Awaitable', 'AsyncIterator',
    'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator', 'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex',
    'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter', 'Deque', 'Dict', 'DefaultDict', 'List', 'OrderedDict', 'Set',
    'FrozenSet', 'NamedTuple', 'TypedDict', 'Generator', 'AnyStr', 'assert_type', 'assert_never', 'cast', 'clear_overloads', 'dataclass_transform', 'final',
    'get_args', 'get_origin', 'get_overloads', 'get_protocol_members', 'get_type_hints', 'is_protocol', 'is_typeddict', 'LiteralString', 'Never', 'NewType',
    'no_type_check', 'no_type_check_decorator', 'NoDefault', 'NoReturn', 'NotRequired', 'overload', 'override', 'ParamSpecArgs', 'ParamSpecKwargs', 'ReadOnly',
    'Required', 'reveal_type', 'runtime_checkable', 'Self', 'Text', 'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'TypeIs', 'TypeAliasType', 'Unpack',
]

TYPE_CHECKING = False
Text = str
_sentinel = object()

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
    if isinstance(arg, _GenericAlias) and arg.__origin__ in (Generic, Protocol):
        raise TypeError(f'{arg} is not valid as type argument')
    if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias):
        return arg
    if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{msg} Got {arg!r:.100}.')
    return arg

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

class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)
    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()

class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)

LiteralString = _SpecialForm('LiteralString')
Self = _SpecialForm('Self')
NoReturn = _SpecialForm('NoReturn')
Never = _SpecialForm('Never')
TypeAlias = _SpecialForm('TypeAlias')

def _one_type(name):
    def getitem(self, parameters):
        return _GenericAlias(self, (_type_check(parameters, f'{self} accepts only single type.'),))
    return _SpecialForm(name, getitem)

ClassVar, Final, TypeGuard, TypeIs = map(_one_type, ('ClassVar', 'Final', 'TypeGuard', 'TypeIs'))
Required, NotRequired, ReadOnly = map(_one_type, ('Required', 'NotRequired', 'ReadOnly'))

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

@_form
def Optional(self, parameters):
    return Union[_type_check(parameters, f'{self} requires a single type.'), type(None)]

@_form
def Literal(self, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        flat.extend(p.__args__ if isinstance(p, _LiteralGenericAlias) else (p,))
    seen = []
    for p in flat:
        if not any(type(p) is type(q) and p == q for q in seen):
            seen.append(p)
    return _LiteralGenericAlias(self, tuple(seen))

@_form
def Concatenate(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    return _GenericAlias(self, tuple(_type_convert(p) for p in parameters))

@_form
def Unpack(self, parameters):
    if isinstance(parameters, TypeVarTuple):
        return _UnpackGenericAlias(parameters)
    return _GenericAlias(self, (parameters,))

@_form
def Annotated(self, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    return _AnnotatedAlias(_type_check(params[0], 'Annotated[t, ...]: t must be a type.'), params[1:])

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
        rest = [b for b in bases[i + 1:] if isinstance(b, _BaseAlias) or isinstance(b, type) and issubclass(b, Generic)]
        if self._name:
            res = []
            if self.__origin__ not in bases:
                res.append(self.__origin__)
            if not rest:
                res.append(Generic)
            return tuple(res)
        if self.__origin__ is Generic and (rest or any(b is Protocol or isinstance(b, _BaseAlias) and b.__origin__ is Protocol for b in bases)):
            return ()
        return (self.__origin__,)
    def __getattr__(self, attr):
        if '__origin__' in self.__dict__:
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
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__
    def __hash__(self):
        return hash((self.__origin__, self.__args__))
    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        args = args if isinstance(args, tuple) else (args,)
        new = _subst_args(self.__args__, _bind_params(self, self.__parameters__, tuple(_type_convert(a) for a in args)))
        return self.copy_with(new)
    def copy_with(self, args):
        return type(self)(self.__origin__, args, self._name)
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

class _LiteralGenericAlias(_GenericAlias):
    def __init__(self, origin, args, name=None):
        super().__init__(origin, args, name)
        self.__parameters__ = ()
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return {(type(a), a) for a in self.__args__} == {(type(a), a) for a in other.__args__}
    def __hash__(self):
        return hash(frozenset((type(a), a) for a in self.__args__))
    def __repr__(self):
        return f"typing.Literal[{', '.join(repr(a) for a in self.__args__)}]"

class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata, name=None):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, 'Annotated')
        self.__metadata__ = metadata
    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)
    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(repr(a) for a in self.__metadata__)}]"
    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__
    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

class _CallableAlias(_GenericAlias):
    def copy_with(self, args):
        if isinstance(args[0], tuple):
            args = args[0] + args[1:]
        return _CallableAlias(self.__origin__, args, 'Callable')
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _GenericAlias)) and (isinstance(args[0], ParamSpec) or args[0].__origin__ is Concatenate)):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(_type_repr(a) for a in args[:-1])}], {_type_repr(args[-1])}]"

class _SpecialGenericAlias(_BaseAlias):
    def __init__(self, origin, nparams, name):
        super().__init__(origin, name)
        self._nparams = nparams
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(p, 'Parameters to generic types must be types.') for p in params)
        n, want = len(params), self._nparams
        if n != want:
            raise TypeError(f"Too {'many' if n > want else 'few'} arguments for {self}; actual {n}, expected {want}")
        return _GenericAlias(self.__origin__, params, self._name)
    def __repr__(self):
        return 'typing.' + self._name
    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)
    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

class _TupleType(_SpecialGenericAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        return _GenericAlias(tuple, tuple(p if p is ... else _type_check(p, 'Tuple[t0, t1, ...]: each t must be a type.') for p in params), 'Tuple')

class _CallableType(_SpecialGenericAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        if isinstance(args, list):
            return _CallableAlias(self.__origin__, tuple(_type_convert(a) for a in args) + (result,), 'Callable')
        if args is ... or isinstance(args, (ParamSpec, _GenericAlias)):
            return _CallableAlias(self.__origin__, (args, result), 'Callable')
        raise TypeError(f'Callable[args, result]: args must be a list. Got {args}')

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
    if cls in (Generic, Protocol):
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
        error = Generic in cls.__bases__ and cls.__name__ != 'Protocol' and type(cls) is not _TypedDictMeta
    if error:
        raise TypeError('Cannot inherit from plain Generic')
    tvars = ()
    if '__orig_bases__' in cls.__dict__:
        tvars = _collect(cls.__orig_bases__)
        gvars = None
        for base in cls.__orig_bases__:
            if isinstance(base, _GenericAlias) and base.__origin__ in (Generic, Protocol):
                if gvars is not None and base.__origin__ is Generic:
                    raise TypeError('Cannot inherit from Generic[...] multiple times.')
                gvars = base.__parameters__
        if gvars is not None:
            missing = [t for t in tvars if t not in gvars]
            if missing:
                raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in Generic[{', '.join(map(str, gvars))}]")
            tvars = gvars
    cls.__parameters__ = tuple(tvars)

class _StructuralMeta(type):
    def __subclasscheck__(cls, other):
        needed = cls.__dict__.get('_needed')
        if needed is None:
            return super().__subclasscheck__(other)
        return type.__subclasscheck__(cls, other) or all(any(m in c.__dict__ and c.__dict__[m] is not None for c in other.__mro__) for m in needed)
    def __instancecheck__(cls, obj):
        return cls.__subclasscheck__(type(obj))

def _abc(name, *needed):
    try:
        import collections.abc
        return getattr(collections.abc, name)
    except ImportError:
        return _StructuralMeta(name, (), {'__module__': 'collections.abc', '_needed': needed})

_aliases = {'List': list, 'Dict': dict, 'Set': set, 'FrozenSet': frozenset, 'Tuple': tuple, 'Type': type}
List = _SpecialGenericAlias(list, 1, 'List')
Dict = _SpecialGenericAlias(dict, 2, 'Dict')
Set = _SpecialGenericAlias(set, 1, 'Set')
FrozenSet = _SpecialGenericAlias(frozenset, 1, 'FrozenSet')
Type = _SpecialGenericAlias(type, 1, 'Type')
Tuple = _TupleType(tuple, -1, 'Tuple')
Callable = _CallableType(_abc('Callable', '__call__'), 2, 'Callable')

for _name, _count, *_methods in (
    ('Hashable', 0, '__hash__'), ('Sized', 0, '__len__'), ('Iterable', 1, '__iter__'), ('Iterator', 1, '__next__', '__iter__'), ('Container', 1, '__contains__'),
    ('Reversible', 1, '__reversed__', '__iter__'), ('Collection', 1, '__len__', '__iter__', '__contains__'), ('Awaitable', 1, '__await__'),
    ('AsyncIterable', 1, '__aiter__'), ('AsyncIterator', 1, '__anext__', '__aiter__'), ('Coroutine', 3, '__await__', 'send', 'throw', 'close'),
    ('Generator', 3, '__iter__', '__next__', 'send', 'throw', 'close'), ('AsyncGenerator', 2, '__aiter__', '__anext__', 'asend', 'athrow', 'aclose'),
    ('Sequence', 1, '__getitem__', 'index', 'count', '__reversed__'), ('MutableSequence', 1, 'insert', 'append'), ('Mapping', 2, 'keys', 'get', '__getitem__'),
    ('MutableMapping', 2, 'popitem', 'setdefault'), ('MutableSet', 1, 'add', 'discard'), ('MappingView', 1, '_mapping'), ('KeysView', 1, 'isdisjoint', 'mapping'),
    ('ItemsView', 2, 'isdisjoint', 'mapping'), ('ValuesView', 1, 'mapping'), ('ByteString', 0, 'fromhex'),
):
    _made = _SpecialGenericAlias(_abc(_name, *_methods), _count, _name)
    globals()[_name] = _made.__origin__ and _made
AbstractSet = _SpecialGenericAlias(_abc('Set', 'isdisjoint', '__and__', '__contains__'), 1, 'AbstractSet')
ContextManager = _SpecialGenericAlias(_abc('AbstractContextManager', '__enter__', '__exit__') if False else _StructuralMeta('AbstractContextManager', (), {'__module__': 'contextlib', '_needed': ('__enter__', '__exit__')}), 1, 'ContextManager')
AsyncContextManager = _SpecialGenericAlias(_StructuralMeta('AbstractAsyncContextManager', (), {'__module__': 'contextlib', '_needed': ('__aenter__', '__aexit__')}), 1, 'AsyncContextManager')

def _collection(name, alias, count):
    try:
        import collections
        origin = getattr(collections, name)
    except (ImportError, AttributeError):
        origin = type(name, (dict,), {'__module__': 'collections'})
    _aliases[alias] = origin
    return _SpecialGenericAlias(origin, count, alias)

DefaultDict = _collection('defaultdict', 'DefaultDict', 2)
OrderedDict = _collection('OrderedDict', 'OrderedDict', 2)
Counter = _collection('Counter', 'Counter', 1)
ChainMap = _collection('ChainMap', 'ChainMap', 2)
Deque = _collection('deque', 'Deque', 1)

AnyStr = TypeVar('AnyStr', bytes, str)

_INTERNAL = {
    '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__',
    '__class_getitem__', '__match_args__', '__static_attributes__', '__firstlineno__', '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol',
    '_is_runtime_protocol', '__protocol_attrs__', '__non_callable_proto_members__', '__type_params__', '__qualname__', '__init_subclass__', '__callable_proto_members_only__',
}

def _protocol_attrs(cls):
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for attr in [*base.__dict__, *base.__dict__.get('__annotations__', ())]:
            if not attr.startswith('_abc_') and attr not in _INTERNAL:
                attrs.add(attr)
    return attrs

def _no_init(self, *args, **kwargs):
    if type(self).__dict__.get('_is_protocol', False):
        raise TypeError('Protocols cannot be instantiated')

class _ProtocolMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if bases != (Generic,) and 'Protocol' in globals() and Protocol in bases:
            for base in bases:
                if not (base in (object, Generic) or base.__module__ in ('collections.abc', 'contextlib') or getattr(base, '_is_protocol', False)):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)
    def __subclasscheck__(cls, other):
        if cls is not Protocol and getattr(cls, '_is_protocol', False):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            data = sorted(a for a in cls.__protocol_attrs__ if not callable(getattr(cls, a, None)))
            if data:
                raise TypeError(f'Protocols with non-method members don\'t support issubclass(). Non-method members: {str(data)[1:-1]}.')
            return type.__subclasscheck__(cls, other) or all(any(a in b.__dict__ and b.__dict__[a] is not None for b in other.__mro__) for a in cls.__protocol_attrs__)
        return super().__subclasscheck__(other)
    def __instancecheck__(cls, obj):
        if cls is Protocol or not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(obj)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if type.__subclasscheck__(cls, type(obj)):
            return True
        for attr in cls.__protocol_attrs__:
            v = getattr(obj, attr, _sentinel)
            if v is _sentinel or v is None and callable(getattr(cls, attr, None)):
                return False
        return True

class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False
    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if cls._is_protocol:
            cls.__protocol_attrs__ = _protocol_attrs(cls)
            if cls.__init__ is Protocol.__init__:
                cls.__init__ = _no_init
Protocol.__init__ = _no_init
Protocol.__protocol_attrs__ = set()
Protocol.__parameters__ = ()

def runtime_checkable(cls):
    if not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    return cls

def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol

def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)

def _supports(name, method):
    def stub(self):
        pass
    stub.__name__ = method
    stub.__qualname__ = f'{name}.{method}'
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), {'__module__': 'typing', '__qualname__': name, '__slots__': (), '_is_protocol': True, method: stub}))

SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs, SupportsRound = (
    _supports(n, m) for n, m in (
        ('SupportsInt', '__int__'), ('SupportsFloat', '__float__'), ('SupportsComplex', '__complex__'), ('SupportsBytes', '__bytes__'),
        ('SupportsIndex', '__index__'), ('SupportsAbs', '__abs__'), ('SupportsRound', '__round__'),
    ))

def cast(typ, val):
    return val

def assert_type(val, typ, /):
    return val

def reveal_type(obj, /):
    import sys
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj

def assert_never(arg, /):
    value = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {value[:100] + '...' if len(value) > 100 else value}")

_overloads = {}

def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.')

def overload(func):
    f = getattr(func, '__func__', func)
    try:
        _overloads.setdefault((f.__module__, f.__qualname__), []).append(func)
    except AttributeError:
        pass
    return _overload_dummy

def get_overloads(func):
    f = getattr(func, '__func__', func)
    return list(_overloads.get((f.__module__, f.__qualname__), ()))

def clear_overloads():
    _overloads.clear()

def _marker(attr):
    def mark(f):
        try:
            setattr(f, attr, True)
        except (AttributeError, TypeError):
            pass
        return f
    return mark

final = _marker('__final__')
override = _marker('__override__')
no_type_check = _marker('__no_type_check__')
final.__name__, override.__name__, no_type_check.__name__ = 'final', 'override', 'no_type_check'

def no_type_check_decorator(decorator):
    return lambda *args, **kwds: no_type_check(decorator(*args, **kwds))

def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(cls):
        cls.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default, 'frozen_default': frozen_default,
            'field_specifiers': field_specifiers, 'kwargs': kwargs,
        }
        return cls
    return decorator

class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        self.__module__ = _caller()
    def __call__(self, x, /):
        return x
    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for: `{bases[0].__name__} = NewType({bases[0].__name__!r}, {self.__name__})`')
    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]

def _caller():
    return '__main__'

def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseAlias, _BuiltinAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if isinstance(tp, _UnionType):
        return _UnionType
    return Generic if tp is Generic else None

def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, _BuiltinAlias)):
        args = tp.__args__
        if isinstance(tp, _CallableAlias) and not (len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _GenericAlias)) and repr(args[0]).startswith(('typing.Concatenate', '~', args[0].__name__)) and isinstance(args[0], ParamSpec))):
            return (list(args[:-1]), args[-1])
        return args
    return tp.__args__ if isinstance(tp, _UnionType) else ()

def _lookup(text, scope, local):
    if text in local:
        return local[text]
    if text in scope:
        return scope[text]
    import builtins
    if hasattr(builtins, text):
        return getattr(builtins, text)
    if text == 'None':
        return None
    try:
        evaluate = builtins.eval
    except AttributeError:
        raise NameError(f"name '{text}' is not defined") from None
    return evaluate(text, scope, local)

def _resolve(value, scope, local):
    if value is None:
        return type(None)
    if isinstance(value, str):
        return _resolve(_lookup(value, scope, local), scope, local)
    if isinstance(value, ForwardRef):
        return _resolve(_lookup(value.__forward_arg__, scope, local), scope, local)
    if isinstance(value, _GenericAlias) and value.__args__ and not isinstance(value, _LiteralGenericAlias):
        new = tuple(_resolve(a, scope, local) if isinstance(a, (ForwardRef, _GenericAlias)) else a for a in value.__args__)
        return value if new == value.__args__ else value.copy_with(new)
    return value

def _strip(t):
    if isinstance(t, _AnnotatedAlias):
        return _strip(t.__origin__)
    if isinstance(t, _GenericAlias) and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip(t.__args__[0])
    if isinstance(t, _GenericAlias):
        new = tuple(_strip(a) for a in t.__args__)
        return t if new == t.__args__ else t.copy_with(new)
    return t

def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    import sys
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            scope = globalns if globalns is not None else getattr(sys.modules.get(base.__module__), '__dict__', {})
            for name, value in base.__dict__.get('__annotations__', {}).items():
                hints[name] = _resolve(value, scope, localns if localns is not None else dict(vars(base)))
    else:
        scope = globalns if globalns is not None else getattr(obj, '__globals__', None) or getattr(obj, '__dict__', {})
        found = getattr(obj, '__annotations__', None)
        if found is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        for name, value in found.items():
            hints[name] = _resolve(value, scope, localns if localns is not None else scope)
    return hints if include_extras else {k: _strip(t) for k, t in hints.items()}

def _tuple_new(typename, fields, defaults):
    count = len(fields)
    def __new__(_cls, *args, **kwargs):
        if len(args) > count:
            required = count - len(defaults)
            takes = f'from {required + 1} to {count + 1}' if defaults else count + 1
            raise TypeError(f"{typename}.__new__() takes {takes} positional argument{'s' if count else ''} but {len(args) + 1} were given")
        values = list(args)
        for name in fields[len(args):]:
            values.append(kwargs.pop(name, defaults.get(name, _sentinel)))
        for name in kwargs:
            if name in fields:
                raise TypeError(f"{typename}.__new__() got multiple values for argument '{name}'")
            raise TypeError(f"{typename}.__new__() got an unexpected keyword argument '{name}'")
        missing = [repr(n) for n, v in zip(fields, values) if v is _sentinel]
        if missing:
            names = missing[0] if len(missing) == 1 else ' and '.join(missing) if len(missing) == 2 else ', '.join(missing[:-1]) + ', and ' + missing[-1]
            raise TypeError(f"{typename}.__new__() missing {len(missing)} required positional argument{'s' if len(missing) > 1 else ''}: {names}")
        return tuple.__new__(_cls, values)
    return __new__

class _field:
    __slots__ = ('_index', '__doc__')
    def __init__(self, index):
        self._index = index
        self.__doc__ = f'Alias for field number {index}'
    def __get__(self, obj, cls=None):
        return self if obj is None else tuple.__getitem__(obj, self._index)
    def __set__(self, obj, value):
        raise AttributeError("can't set attribute")

def _namedtuple(typename, fields, defaults, module):
    fields = tuple(fields)
    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != len(fields):
            raise TypeError(f'Expected {len(fields)} arguments, got {len(result)}')
        return result
    def _replace(self, /, **kwds):
        result = self._make(kwds.pop(n, v) for n, v in zip(fields, self))
        if kwds:
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
        return result
    def __repr__(self):
        return self.__class__.__name__ + '(' + ', '.join(f'{n}={v!r}' for n, v in zip(fields, self)) + ')'
    def _asdict(self):
        return dict(zip(self._fields, self))
    def __getnewargs__(self):
        return tuple(self)
    namespace = {
        '__doc__': f"{typename}({', '.join(fields)})", '__slots__': (), '_fields': fields, '_field_defaults': defaults, '__new__': _tuple_new(typename, fields, defaults),
        '_make': classmethod(_make), '_replace': _replace, '__replace__': _replace, '__repr__': __repr__, '_asdict': _asdict, '__getnewargs__': __getnewargs__,
        '__match_args__': fields, '__module__': module,
    }
    for index, name in enumerate(fields):
        namespace[name] = _field(index)
    return type(typename, (tuple,), namespace)

def _make_nmtuple(name, types, module, defaults):
    fields = [n for n, t in types]
    made = _namedtuple(name, fields, defaults, module)
    made.__annotations__ = made.__new__.__annotations__ = {n: _type_check(t, f'field {n} annotation must be a type') for n, t in types}
    return made

class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        types = ns.get('__annotations__', {})
        defaults = {}
        for name in types:
            if name.startswith('_'):
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in ns:
                defaults[name] = ns[name]
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _make_nmtuple(typename, types.items(), ns['__module__'], defaults)
        made.__bases__ = tuple(tuple if base is _NamedTuple else base for base in bases)
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, value in ns.items():
            if key in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_make', '_replace', '_asdict', '_source'):
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in ('__module__', '__name__', '__annotations__') and key not in types:
                setattr(made, key, value)
                hook = getattr(type(value), '__set_name__', None)
                if hook is not None:
                    hook(value, made, key)
        if Generic in bases:
            made.__init_subclass__()
        return made

def NamedTuple(typename, fields=_sentinel, /, **kwargs):
    if fields is _sentinel or fields is None:
        fields = kwargs.items()
    made = _make_nmtuple(typename, list(fields), _caller(), {})
    made.__orig_bases__ = (NamedTuple,)
    return made

_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)

class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any(issubclass(b, Generic) for b in bases) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if '__orig_bases__' not in ns:
            made.__orig_bases__ = bases
        annotations, required, optional, readonly = {}, set(), set(), set()
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}))
            required |= base.__dict__.get('__required_keys__', set())
            optional |= base.__dict__.get('__optional_keys__', set())
            readonly |= base.__dict__.get('__readonly_keys__', set())
        for key, t in ns.get('__annotations__', {}).items():
            t = _type_check(t, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type")
            annotations[key] = t
            need, inner = total, t
            while isinstance(inner, _GenericAlias) and inner.__origin__ in (Required, NotRequired, ReadOnly, Annotated):
                if inner.__origin__ is ReadOnly:
                    readonly.add(key)
                else:
                    need = inner.__origin__ is Required
                inner = inner.__args__[0]
            (required if need else optional).add(key)
            (optional if need else required).discard(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(set(annotations) - readonly)
        made.__total__ = total
        return made
    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)
    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')
    __instancecheck__ = __subclasscheck__

def TypedDict(typename, fields=_sentinel, /, *, total=True):
    made = _TypedDictMeta(typename, (), {'__annotations__': dict({} if fields is _sentinel else fields), '__module__': _caller()}, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made

_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)

def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)

del _name, _count, _methods, _made
