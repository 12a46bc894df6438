# The parts of typing that fewer programs need: protocols, NamedTuple, TypedDict, NewType, hints.
import sys
from abc import ABCMeta
from collections import namedtuple as _namedtuple
from _typing import Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, _GenericAlias as _BuiltinAlias, _UnionType
from _generic import ForwardRef, Union, _BaseAlias, _GenericAlias, _generic_class_getitem, _type_check
from typing import Annotated, Any, AnyStr, NotRequired, ReadOnly, Required, _AnnotatedAlias, _CallableAlias, _LiteralGenericAlias

__name__ = 'typing'
_sentinel = object()

class IO(Generic[AnyStr]):
    __slots__ = ()

class TextIO(IO[str]):
    __slots__ = ()

class BinaryIO(IO[bytes]):
    __slots__ = ()

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

class _ProtocolMeta(ABCMeta):
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
    return sys._getframe(2).f_globals.get('__name__', '__main__')

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
    hints = {}
    if getattr(obj, '__no_type_check__', None):
        return hints
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            scope = globalns if globalns is not None else getattr(sys.modules.get(base.__module__), '__dict__', {})
            own = base.__dict__.get('__annotations__', {})
            for name, value in own.items() if isinstance(own, dict) else ():
                hints[name] = _resolve(value, scope, localns if localns is not None else dict(vars(base)))
    else:
        scope = globalns if globalns is not None else getattr(obj, '__globals__', None) or getattr(obj, '__dict__', {})
        found = getattr(obj, '__annotations__', None)
        if found is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        for name, value in found.items():
            hints[name] = _resolve(value, scope, localns if localns is not None else scope)
    return hints if include_extras else {k: _strip(t) for k, t in hints.items()}

def _make_nmtuple(name, types, module, defaults):
    fields = [n for n, t in types]
    made = _namedtuple(name, fields, defaults=list(defaults.values()), module=module)
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

