# The parts of typing that fewer programs need: protocols, NamedTuple, TypedDict, NewType, hints.
import sys
import types
from abc import ABCMeta
from collections import namedtuple as _namedtuple
from _typing import Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, _GenericAlias as _BuiltinAlias, _UnionType, _UnpackGenericAlias, _callable_alias
from _generic import ForwardRef, Union, _BaseAlias, _ConcatenateGenericAlias, _GenericAlias, _is_callable_class, _generic_class_getitem, _type_check
from typing import Annotated, Any, AnyStr, NotRequired, ReadOnly, Required, Unpack, _AnnotatedAlias, _LiteralGenericAlias

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
    # Of protocols; a class that inherits it is given that of its other bases at the first call.
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is not _no_init:
        return
    cls.__init__ = next((init for base in cls.__mro__ if (init := base.__dict__.get('__init__', _no_init)) is not _no_init), object.__init__)
    cls.__init__(self, *args, **kwargs)

def _from_library():
    # ABCs ask their subclasses, protocols among them, which is no check that somebody wrote.
    return sys._getframe(2).f_globals.get('__name__') in ('abc', 'functools', None)

def _static(obj, attr):
    # The attribute as it stands in a namespace: nothing is run to get it.
    try:
        spaces = [*(obj.__mro__ if isinstance(obj, type) else ()), *type(obj).__mro__]
        own = () if isinstance(obj, type) else object.__getattribute__(obj, '__dict__')
    except AttributeError:
        own = ()
    if isinstance(own, dict) and attr in own:
        return own[attr]
    for space in spaces:
        if attr in space.__dict__:
            return space.__dict__[attr]
    return _sentinel

def _protocol_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    for attr in cls.__protocol_attrs__:
        for base in other.__mro__:
            if attr in base.__dict__:
                if base.__dict__[attr] is None:
                    return NotImplemented
                break
            annotations = base.__dict__.get('__annotations__', {})
            if isinstance(annotations, dict) and attr in annotations and issubclass(other, Generic) and getattr(other, '_is_protocol', False):
                break
        else:
            return NotImplemented
    return True

class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if bases != (Generic,) and 'Protocol' in globals() and Protocol in bases:
            for base in bases:
                if not (base in (object, Generic) or base.__module__ in ('collections.abc', 'contextlib') or getattr(base, '_is_protocol', False)):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)
    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _protocol_attrs(cls)
    def __subclasscheck__(cls, other):
        if 'Protocol' in globals() and cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False) and not _from_library():
            if not getattr(cls, '_is_runtime_protocol', False):
                _need_class(other)
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            data = cls.__non_callable_proto_members__
            if data and getattr(cls.__dict__.get('__subclasshook__'), '__func__', None) is _protocol_hook:
                _need_class(other)
                raise TypeError(f"Protocols with non-method members don't support issubclass(). Non-method members: {str(sorted(data))[1:-1]}.")
        return ABCMeta.__subclasscheck__(cls, other)
    def __instancecheck__(cls, obj):
        if cls is Protocol:
            return type.__instancecheck__(cls, obj)
        if not getattr(cls, '_is_protocol', False):
            return ABCMeta.__instancecheck__(cls, obj)
        if not getattr(cls, '_is_runtime_protocol', False) and not _from_library():
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if ABCMeta.__instancecheck__(cls, obj):
            return True
        for attr in cls.__protocol_attrs__:
            v = _static(obj, attr)
            if v is _sentinel or v is None and attr not in cls.__non_callable_proto_members__:
                return False
        return True

def _need_class(x):
    if not isinstance(x, type):
        raise TypeError('issubclass() arg 1 must be a class')

class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False
    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init
Protocol.__init__ = _no_init
Protocol.__protocol_attrs__ = set()
Protocol.__parameters__ = ()

def runtime_checkable(cls):
    if not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    # Told once: a class with members that are no methods can't be asked about subclasses.
    cls.__non_callable_proto_members__ = members = set()
    for attr in cls.__protocol_attrs__:
        try:
            method = callable(getattr(cls, attr, None))
        except Exception as e:
            raise TypeError(f'Failed to determine whether protocol member {attr!r} is a method member') from e
        if not method:
            members.add(attr)
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
    base = Protocol[_T_co] if name in ('SupportsAbs', 'SupportsRound') else Protocol
    return runtime_checkable(types.new_class(name, (base,), {}, lambda ns: ns.update({'__module__': 'typing', '__qualname__': name, '__slots__': (), method: stub})))

_T_co = TypeVar('_T_co', covariant=True)

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
        parent = self.__name__
        class Refused:
            def __init_subclass__(cls):
                raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for: `{cls.__name__} = NewType({cls.__name__!r}, {parent})`')
        return (Refused,)
    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'
    def __reduce__(self):
        return self.__qualname__
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]

def _caller():
    return sys._getframe(2).f_globals.get('__name__', '__main__')

def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, _UnpackGenericAlias):
        return Unpack
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
        if _is_callable_class(tp.__origin__) and not (len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias)))):
            return (list(args[:-1]), args[-1])
        return args
    return tp.__args__ if isinstance(tp, (_UnionType, _UnpackGenericAlias)) else ()

def _check_expression(text):
    import builtins
    if not hasattr(builtins, 'compile'):
        return
    try:
        compile(_as_expression(text), '<string>', 'eval')
    except SyntaxError:
        raise SyntaxError(f'Forward reference must be an expression -- got {text!r}') from None

def _as_expression(text):
    return f'({text},)[0]' if text.startswith('*') else text

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
    # A host may have switched it off.
    if not hasattr(builtins, 'eval'):
        raise NameError(f"name '{text}' is not defined")
    return eval(_as_expression(text), scope, local)

def _evaluate(ref, scope, local, type_params, guard):
    text = ref.__forward_arg__
    if text in guard:
        return ref
    if ref.__forward_evaluated__ and local is scope:
        return ref.__forward_value__
    if scope is None and local is None:
        scope = local = {}
    elif scope is None:
        scope = local
    elif local is None:
        local = scope
    if ref.__forward_module__ is not None:
        scope = getattr(sys.modules.get(ref.__forward_module__), '__dict__', scope)
    if type_params:
        # They stand between the names of the class or function and those around it.
        scope, local = dict(scope), dict(local)
        for p in type_params:
            if not ref.__forward_is_class__ or p.__name__ not in scope:
                scope[p.__name__] = p
                local.pop(p.__name__, None)
    found = _type_check(_lookup(text, scope, local), 'Forward references must evaluate to types.', ref.__forward_is_class__ or (False if ref.__forward_is_argument__ else 'Final'))
    ref.__forward_value__ = _resolve(found, scope, local, type_params, guard | {text})
    ref.__forward_evaluated__ = True
    return ref.__forward_value__

def _resolve(value, scope, local, type_params=(), guard=frozenset()):
    if isinstance(value, ForwardRef):
        return _evaluate(value, scope, local, type_params, guard)
    if isinstance(value, _LiteralGenericAlias):
        return value
    if isinstance(value, _BuiltinAlias):
        args = tuple(ForwardRef(a) if isinstance(a, str) else a for a in value.__args__)
        new = tuple(_resolve(a, scope, local, type_params, guard) for a in args)
        if value.__unpacked__:
            from typing import Unpack
            return Unpack[value.__origin__[new]]
        if new == value.__args__:
            return value
        return _callable_alias(value.__origin__, new) if _is_callable_class(value.__origin__) else _BuiltinAlias(value.__origin__, new)
    if isinstance(value, (_GenericAlias, _UnionType)):
        new = tuple(_resolve(a, scope, local, type_params, guard) for a in value.__args__)
        if new == value.__args__:
            return value
        if isinstance(value, _GenericAlias):
            return value.copy_with(new)
        made = new[0]
        for a in new[1:]:
            made = made | a
        return made
    return value

def _strip(t):
    if isinstance(t, _AnnotatedAlias):
        return _strip(t.__origin__)
    if isinstance(t, _GenericAlias) and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip(t.__args__[0])
    if isinstance(t, (_GenericAlias, _BuiltinAlias, _UnionType)):
        new = tuple(_strip(a) for a in t.__args__)
        if new == t.__args__:
            return t
        if isinstance(t, _GenericAlias):
            return t.copy_with(new)
        if isinstance(t, _BuiltinAlias):
            return _callable_alias(t.__origin__, new) if _is_callable_class(t.__origin__) else _BuiltinAlias(t.__origin__, new)
        made = new[0]
        for a in new[1:]:
            made = made | a
        return made
    return t

def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if getattr(obj, '__no_type_check__', None):
        return hints
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            scope = globalns if globalns is not None else getattr(sys.modules.get(base.__module__), '__dict__', {})
            local = localns if localns is not None else dict(vars(base))
            if globalns is None and localns is None:
                # The names of the class come after those of its module.
                scope, local = local, scope
            own = base.__dict__.get('__annotations__', {})
            for name, value in own.items() if isinstance(own, dict) else ():
                hints[name] = _hint(value, scope, local, base.__type_params__, True, False)
    else:
        module = isinstance(obj, type(sys))
        if globalns is None:
            inner = obj
            while hasattr(inner, '__wrapped__'):
                inner = inner.__wrapped__
            globalns = obj.__dict__ if module else getattr(inner, '__globals__', {})
            if localns is None:
                localns = globalns
        elif localns is None:
            localns = globalns
        found = getattr(obj, '__annotations__', None)
        if found is None:
            if callable(obj):
                return {}
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        for name, value in found.items():
            hints[name] = _hint(value, globalns, localns, getattr(obj, '__type_params__', ()), False, not module)
    return hints if include_extras else {k: _strip(t) for k, t in hints.items()}

def _hint(value, scope, local, type_params, is_class, is_argument):
    if value is None:
        return type(None)
    if isinstance(value, str):
        value = ForwardRef(value, is_argument=is_argument, is_class=is_class)
    return _resolve(value, scope, local, type_params)

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
            if key not in ('__module__', '__name__', '__annotations__'):
                if key not in types:
                    setattr(made, key, value)
                hook = getattr(type(value), '__set_name__', None)
                if hook is not None:
                    try:
                        hook(value, made, key)
                    except BaseException as e:
                        e.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in {typename!r}')
                        raise
        if Generic in bases:
            made.__init_subclass__()
        return made

def NamedTuple(typename, fields=_sentinel, /, **kwargs):
    if fields is _sentinel or fields is None:
        if fields is None and kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        import warnings
        if kwargs:
            what, cure = 'Creating NamedTuple classes using keyword arguments', 'Use the class-based or functional syntax instead.'
        else:
            what = "Failing to pass a value for the 'fields' parameter" if fields is _sentinel else "Passing `None` as the 'fields' parameter"
            example = f'`{typename} = NamedTuple({typename!r}, [])`'
            cure = f'To create a NamedTuple class with 0 fields using the functional syntax, pass an empty list, e.g. {example}.'
        warnings.warn(f'{what} is deprecated and will be disallowed in Python 3.15. {cure}', DeprecationWarning, stacklevel=2)
        fields = kwargs.items()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
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
        annotations, required, optional, readonly, mutable = {}, set(), set(), set(), set()
        for base in bases:
            own = base.__dict__
            annotations.update(own.get('__annotations__', {}))
            base_required, base_optional = own.get('__required_keys__', set()), own.get('__optional_keys__', set())
            required = (required | base_required) - base_optional
            optional = (optional - base_required) | base_optional
            readonly |= own.get('__readonly_keys__', set())
            mutable |= own.get('__mutable_keys__', set())
        for key, t in ns.get('__annotations__', {}).items():
            if isinstance(t, str):
                t = ForwardRef(t, module=ns.get('__module__'))
            t = _type_check(t, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", True)
            annotations[key] = t
            need, read_only, inner = total, False, t
            while isinstance(inner, _GenericAlias) and (isinstance(inner, _AnnotatedAlias) or inner.__origin__ in (Required, NotRequired, ReadOnly)):
                if inner.__origin__ is ReadOnly:
                    read_only = True
                elif inner.__origin__ in (Required, NotRequired):
                    need = inner.__origin__ is Required
                inner = inner.__args__[0]
            (required if need else optional).add(key)
            (optional if need else required).discard(key)
            if read_only:
                if key in mutable:
                    raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made
    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)
    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')
    __instancecheck__ = __subclasscheck__

def TypedDict(typename, fields=_sentinel, /, *, total=True):
    if fields is _sentinel or fields is None:
        import warnings
        what = "Failing to pass a value for the 'fields' parameter" if fields is _sentinel else "Passing `None` as the 'fields' parameter"
        example = f'`{typename} = TypedDict({typename!r}, {{}})`'
        cure = f'To create a TypedDict class with 0 fields using the functional syntax, pass an empty dictionary, e.g. {example}.'
        warnings.warn(f'{what} is deprecated and will be disallowed in Python 3.15. {cure}', DeprecationWarning, stacklevel=2)
        fields = {}
    made = _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': _caller()}, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made

_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)

def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)

