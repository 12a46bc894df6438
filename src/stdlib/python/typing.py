# The module typing: forms for annotations. Type parameters and Generic are native (_typing).
from _typing import Generic, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, _UnpackGenericAlias
from _generic import ForwardRef, Union, _BaseAlias, _ConcatenateGenericAlias, _form, _is_param_expr, _GenericAlias, _remembered, _SpecialForm, _type_check, _type_convert, _type_repr

__all__ = [
    'BinaryIO', 'IO', 'Match', 'Pattern', 'TextIO',
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

def _one_type(name, special=True):
    def getitem(self, parameters):
        only = f'{name} accepts only a single type.' if name in ('Required', 'NotRequired', 'ReadOnly') else f'{self} accepts only single type.'
        return _GenericAlias(self, (_type_check(parameters, only, special),))
    return _SpecialForm(name, getitem)

ClassVar, Final, TypeGuard, TypeIs = map(_one_type, ('ClassVar', 'Final', 'TypeGuard', 'TypeIs'))
Required, NotRequired, ReadOnly = map(_one_type, ('Required', 'NotRequired', 'ReadOnly'))

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
    try:
        seen = list({(type(p), p): p for p in flat}.values())
    except TypeError:
        seen = flat
    return _LiteralGenericAlias(self, tuple(seen))

@_form
def Concatenate(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    return _ConcatenateGenericAlias(self, (*[_type_check(p, 'Concatenate[arg, ...]: each arg must be a type.') for p in parameters[:-1]], parameters[-1]))

@_form
def Unpack(self, parameters):
    if isinstance(parameters, TypeVarTuple):
        return _UnpackGenericAlias(parameters)
    return _GenericAlias(self, (_type_check(parameters, f'{self} accepts only single type.'),))

@_form
def Annotated(self, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    return _AnnotatedAlias(_type_check(params[0], 'Annotated[t, ...]: t must be a type.', True), params[1:])

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
        return f"typing.Literal[{', '.join(_type_repr(a) for a in self.__args__) or '()'}]"

class _AnnotatedAlias(_GenericAlias):
    __iter__ = None
    def __init__(self, origin, metadata, name=None):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, 'Annotated')
        self.__metadata__ = metadata
    def __mro_entries__(self, bases):
        return (self.__origin__,)
    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)
    def __reduce__(self):
        import operator
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))
    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(repr(a) for a in self.__metadata__)}]"
    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__
    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

class _CallableGenericAlias(_GenericAlias):
    __iter__ = None
    def copy_with(self, args):
        return _CallableGenericAlias(self._path, args, 'Callable')
    def __reduce__(self):
        import operator
        args = self.__args__
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias))):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(_type_repr(a) for a in args[:-1])}], {_type_repr(args[-1])}]"

class _SpecialGenericAlias(_BaseAlias):
    def __init__(self, origin, nparams, name, defaults=()):
        super().__init__(origin, name)
        self._nparams = nparams
        self._defaults = defaults
    @_remembered
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(p, 'Parameters to generic types must be types.') for p in params)
        n, want = len(params), self._nparams
        if n < want:
            # The defaults are those of the last parameters.
            params += self._defaults[len(self._defaults) - (want - n):] if want - n <= len(self._defaults) else ()
        if len(params) != want:
            expected = f'at least {want - len(self._defaults)}' if self._defaults and n < want else want
            raise TypeError(f"Too {'many' if n > want else 'few'} arguments for {self}; actual {n}, expected {expected}")
        return _GenericAlias(self.__dict__.get('_path') or self.__origin__, params, self._name)
    def __repr__(self):
        return 'typing.' + self._name
    def __reduce__(self):
        return self._name
    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            cls = cls.__origin__
        return issubclass(cls, self.__origin__)
    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

class _TupleType(_SpecialGenericAlias):
    @_remembered
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        return _GenericAlias(tuple, tuple(p if p is ... else _type_check(p, 'Tuple[t0, t1, ...]: each t must be a type.') for p in params), 'Tuple')

class _CallableType(_SpecialGenericAlias):
    @_remembered
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        if isinstance(args, list):
            return _CallableGenericAlias(self._path, tuple(_type_convert(a) for a in args) + (result,), 'Callable')
        if not _is_param_expr(args):
            return _CallableGenericAlias(self._path, (_type_convert(args), result), 'Callable')
        return _CallableGenericAlias(self._path, (*args, result) if isinstance(args, tuple) else (args, result), 'Callable')

_FORMS = {
    'list': 'List 1', 'dict': 'Dict 2', 'set': 'Set 1', 'frozenset': 'FrozenSet 1', 'type': 'Type 1',
    'collections': 'DefaultDict 2 defaultdict,OrderedDict 2,Counter 1,ChainMap 2,Deque 1 deque',
    're': 'Pattern 1,Match 1',
    'contextlib': 'ContextManager 2 AbstractContextManager,AsyncContextManager 2 AbstractAsyncContextManager',
    'collections.abc': 'Hashable 0,Sized 0,Iterable 1,Iterator 1,Container 1,Reversible 1,Collection 1,Awaitable 1,AsyncIterable 1,AsyncIterator 1,Coroutine 3,'
        'Generator 3,AsyncGenerator 2,Sequence 1,MutableSequence 1,Mapping 2,MutableMapping 2,MutableSet 1,MappingView 1,KeysView 1,ItemsView 2,ValuesView 1,'
        'ByteString 0,AbstractSet 1 Set',
}
_DEFAULTS = {
    'Generator': (type(None),) * 2, 'AsyncGenerator': (type(None),), 'ContextManager': (bool | None,), 'AsyncContextManager': (bool | None,),
}
for _module, _names in _FORMS.items():
    for _name in _names.split(','):
        _name, _count, *_other = _name.split()
        _origin = {'list': list, 'dict': dict, 'set': set, 'frozenset': frozenset, 'type': type}.get(_module) or f"{_module}.{''.join(_other) or _name}"
        globals()[_name] = _SpecialGenericAlias(_origin, int(_count), _name, _DEFAULTS.get(_name, ()))
Tuple = _TupleType(tuple, -1, 'Tuple')
Callable = _CallableType('collections.abc.Callable', 2, 'Callable')

AnyStr = TypeVar('AnyStr', bytes, str)

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
        _overloads.setdefault((f.__module__, f.__qualname__), {})[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy

def get_overloads(func):
    f = getattr(func, '__func__', func)
    return list(_overloads.get((f.__module__, f.__qualname__), {}).values())

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
final.__name__, override.__name__ = 'final', 'override'

def no_type_check(arg):
    if isinstance(arg, type):
        for key in dir(arg):
            member = getattr(arg, key)
            if getattr(member, '__module__', None) != arg.__module__ or getattr(member, '__qualname__', None) != f'{arg.__qualname__}.{getattr(member, "__name__", None)}':
                continue
            if isinstance(member, type):
                no_type_check(member)
            elif hasattr(member, '__code__') or hasattr(member, '__func__'):
                getattr(member, '__func__', member).__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg

def no_type_check_decorator(decorator):
    import functools, warnings
    warnings._deprecated('typing.no_type_check_decorator', remove=(3, 15))
    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped

def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(cls):
        cls.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default, 'frozen_default': frozen_default,
            'field_specifiers': field_specifiers, 'kwargs': kwargs,
        }
        return cls
    return decorator

# What fewer programs need is made when it is asked for.
def __getattr__(name):
    if name in __all__ or name in ('NamedTupleMeta', 'IO', 'TextIO', 'BinaryIO'):
        import _typing_more
        globals()[name] = found = getattr(_typing_more, name)
        return found
    raise AttributeError(f"module 'typing' has no attribute '{name}'")

def __dir__():
    return sorted({*globals(), *__all__})

del _module, _names, _name, _count, _other, _origin
