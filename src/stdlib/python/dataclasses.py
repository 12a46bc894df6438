__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple', 'make_dataclass',
           'replace', 'is_dataclass']

import _library
import sys
import types


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_shown_fields = _library.shown_fields
_fill_changes = _library.fill_changes
_absent = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()
_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT_NAME = '__post_init__'


class _FIELD_BASE:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


def _guarded(function, names=None):
    """`...` for what is being shown already. `names`: the fields that the text shows, which need no guarding where that calls nothing."""
    running = set()

    def __repr__(self):
        key = id(self)
        if key in running:
            return '...'
        if names is not None:
            text = _shown_fields(self, names)
            if text is not None:
                return text
        running.add(key)
        try:
            return function(self)
        finally:
            running.discard(key)

    __repr__.__qualname__ = function.__qualname__
    __repr__.__wrapped__ = function
    return __repr__


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = types.MappingProxyType({}) if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @_guarded
    def __repr__(self):
        return ('Field('
                f'name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},init={self.init!r},'
                f'repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},'
                f'_field_type={self._field_type})')

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), '__set_name__', None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots', 'weakref_slot')

    def __init__(self, **params):
        for name, value in params.items():
            setattr(self, name, value)

    def __repr__(self):
        return '_DataclassParams(' + ','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__) + ')'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _is_named(text, cls, module_name, is_kind):
    """Does the text of an annotation begin with a name that stands for such a kind where the class was made?"""
    words = text.lstrip()
    first = _word(words)
    rest = words[len(first):].lstrip()
    space = sys.modules.get(cls.__module__).__dict__ if cls.__module__ in sys.modules else None
    name = first
    if first and rest[:1] == '.':
        module = sys.modules.get(module_name)
        if space is None or module is None or space.get(first) is not module:
            return False
        space = module.__dict__
        name = _word(rest[1:].lstrip())
    return bool(space and name) and is_kind(space.get(name))


def _word(text):
    n = 0
    while n < len(text) and (text[n].isalnum() or text[n] == '_'):
        n += 1
    return text[:n]


def _is_initvar(a_type):
    return a_type is InitVar or type(a_type) is InitVar


def _is_classvar(a_type):
    typing = sys.modules.get('typing')
    if typing is None:
        return False
    return a_type is typing.ClassVar or getattr(a_type, '__origin__', None) is typing.ClassVar


def _get_field(cls, a_name, a_type, default_kw_only):
    default = getattr(cls, a_name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING
        f = field(default=default)
    f.name = a_name
    f.type = a_type
    f._field_type = _FIELD
    if _is_classvar(a_type) or (isinstance(a_type, str) and _is_named(a_type, cls, 'typing', _is_classvar)):
        f._field_type = _FIELD_CLASSVAR
    elif _is_initvar(a_type) or (isinstance(a_type, str) and _is_named(a_type, cls, 'dataclasses', _is_initvar)):
        f._field_type = _FIELD_INITVAR
    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _add(cls, name, function):
    if name in cls.__dict__:
        return True
    function.__qualname__ = f'{cls.__qualname__}.{name}'
    function.__module__ = cls.__module__
    setattr(cls, name, function)
    return False


def _init_fn(cls, fields, std_fields, kw_only_fields, frozen, has_post_init, self_name):
    seen_default = None
    for f in std_fields:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = f
            elif seen_default:
                raise TypeError(f'non-default argument {f.name!r} follows default argument {seen_default.name!r}')
    cells = {'_absent': _absent}
    if frozen:
        cells['_setattr'] = object.__setattr__

    def param(f):
        if f.default is not MISSING:
            cells['_default_' + f.name] = f.default
            return f.name + '='
        if f.default_factory is not MISSING:
            cells['_default_' + f.name] = _absent
            return f.name + '='
        return f.name

    params = [self_name] + [param(f) for f in std_fields if f.init]
    keywords = [param(f) for f in kw_only_fields if f.init]
    if keywords:
        params += ['*'] + keywords
    body = []
    store = 'object_set' if frozen else 'set'
    for f in fields:
        if f.default_factory is not MISSING:
            cells['_make_' + f.name] = f.default_factory
            if f.init:
                body.append(('factory', f.name, '_make_' + f.name))
            else:
                body.append(('assign', f.name, '_make_' + f.name))
        elif not f.init:
            if f._field_type is _FIELD_INITVAR or f.default is MISSING or not _slotted(cls, f.name):
                continue
            cells['_default_' + f.name] = f.default
            body.append((store, self_name, f.name, '_default_' + f.name))
            continue
        if f._field_type is not _FIELD_INITVAR:
            body.append((store, self_name, f.name, f.name))
    if has_post_init:
        body.append(('call', self_name, _POST_INIT_NAME, *(f.name for f in fields if f._field_type is _FIELD_INITVAR)))
    module = sys.modules.get(cls.__module__)
    function = _library.build('__init__', params, body, cells, None if module is None else module.__dict__)
    function.__annotations__ = {f.name: f.type for f in std_fields + kw_only_fields if f.init}
    function.__annotations__['return'] = None
    return function


def _slotted(cls, name):
    return getattr(cls, _PARAMS).slots


def _repr_fn(fields):
    names = [f.name for f in fields]

    def __repr__(self):
        return self.__class__.__qualname__ + '(' + ', '.join([f'{name}={getattr(self, name)!r}' for name in names]) + ')'

    __repr__.__qualname__ = '__create_fn__.<locals>.__repr__'
    return _guarded(__repr__, names)


def _hash_fn(fields):
    names = [f.name for f in fields]

    def __hash__(self):
        return hash(tuple([getattr(self, name) for name in names]))

    _library.leaf(__hash__, 'dataclass hash')
    return __hash__


def _frozen_get_del_attr(cls, fields):
    names = {f.name for f in fields}

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _replace_fn():
    """A function for each class, which gives it its name."""
    def __replace__(self, /, **changes):
        fields = getattr(self, _FIELDS)
        if _fill_changes(self, fields, _FIELD, changes):
            return self.__class__(**changes)
        for f in fields.values():
            kind = f._field_type
            if kind is _FIELD_CLASSVAR:
                continue
            name = f.name
            if not f.init:
                if name in changes:
                    raise TypeError(f'field {name} is declared with init=False, it cannot be specified with replace()')
                continue
            if name not in changes:
                if kind is _FIELD_INITVAR and f.default is MISSING:
                    raise TypeError(f"InitVar {name!r} must be specified with replace()")
                changes[name] = getattr(self, name)
        return self.__class__(**changes)
    return __replace__


_replace = _replace_fn()


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    setattr(cls, _PARAMS, _DataclassParams(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
                                           kw_only=kw_only, slots=slots, weakref_slot=weakref_slot))
    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for b in cls.__mro__[-1:0:-1]:
        base_fields = getattr(b, _FIELDS, None)
        if base_fields is not None:
            has_dataclass_bases = True
            if all_frozen_bases is None:
                all_frozen_bases = True
            for f in base_fields.values():
                fields[f.name] = f
            frozen_base = getattr(b, _PARAMS).frozen
            all_frozen_bases = all_frozen_bases and frozen_base
            any_frozen_base = any_frozen_base or frozen_base
    cls_annotations = cls.__dict__.get('__annotations__', {})
    cls_fields = []
    KW_ONLY_seen = False
    for name, a_type in cls_annotations.items():
        if a_type is KW_ONLY or (isinstance(a_type, str) and _is_named(a_type, cls, 'dataclasses', lambda kind: kind is KW_ONLY)):
            if KW_ONLY_seen:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            KW_ONLY_seen = True
            kw_only = True
        else:
            cls_fields.append(_get_field(cls, name, a_type, kw_only))
    for f in cls_fields:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls_annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen_bases is False and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and '__eq__' in cls.__dict__))
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    all_init_fields = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_init_fields = [f for f in all_init_fields if f.init and not f.kw_only]
    kw_init_fields = [f for f in all_init_fields if f.init and f.kw_only]
    field_list = [f for f in fields.values() if f._field_type is _FIELD]
    if init:
        has_post_init = hasattr(cls, _POST_INIT_NAME)
        _add(cls, '__init__', _init_fn(cls, all_init_fields, std_init_fields, kw_init_fields, frozen, has_post_init,
                                       '__dataclass_self__' if 'self' in fields else 'self'))
    _add(cls, '__replace__', _replace_fn())
    if repr:
        _add(cls, '__repr__', _repr_fn([f for f in field_list if f.repr]))
    compared = [f.name for f in field_list if f.compare]
    if eq:
        _add(cls, '__eq__', _library.build('__eq__', ['self', 'other'], [('same',), ('compare', 'eq', *compared)], {}))
    if order:
        for op in ('lt', 'le', 'gt', 'ge'):
            name = f'__{op}__'
            if _add(cls, name, _library.build(name, ['self', 'other'], [('compare', op, *compared)], {})):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__} Consider using functools.total_ordering')
    if frozen:
        for function in _frozen_get_del_attr(cls, field_list):
            if _add(cls, function.__name__, function):
                raise TypeError(f'Cannot overwrite attribute {function.__name__} in class {cls.__name__}')
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        make_hash = True
    else:
        make_hash = eq and frozen and not has_explicit_hash
    if make_hash:
        function = _hash_fn([f for f in field_list if (f.compare if f.hash is None else f.hash)])
        function.__qualname__ = f'{cls.__qualname__}.__hash__'
        cls.__hash__ = function
    elif eq and not frozen and not has_explicit_hash:
        cls.__hash__ = None
    if not getattr(cls, '__doc__'):
        cls.__doc__ = cls.__name__ + _signature(std_init_fields, kw_init_fields)
    if match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in std_init_fields)
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, field_list, fields)
    if hasattr(cls, '__abstractmethods__'):
        import abc
        abc.update_abstractmethods(cls)
    return cls


def _signature(std_fields, kw_fields):
    def shown(f):
        text = f.name
        kind = f.type
        # As inspect.signature would show it.
        if isinstance(kind, type) and type(kind) is not types.GenericAlias:
            shown_kind = kind.__qualname__ if kind.__module__ == 'builtins' else f'{kind.__module__}.{kind.__qualname__}'
        else:
            shown_kind = repr(kind) if isinstance(kind, str) or getattr(kind, '__module__', None) != 'typing' else repr(kind).replace('typing.', '')
        text += ': ' + shown_kind
        if f.default is not MISSING:
            text += f' = {f.default!r}'
        elif f.default_factory is not MISSING:
            text += ' = <factory>'
        return text
    parts = [shown(f) for f in std_fields]
    if kw_fields:
        parts += ['*'] + [shown(f) for f in kw_fields]
    return '(' + ', '.join(parts) + ')'


def _get_slots(cls):
    names = cls.__dict__.get('__slots__')
    if names is None:
        return [name for name in ('__weakref__', '__dict__') if name in cls.__dict__]
    if isinstance(names, str):
        return [names]
    if hasattr(names, '__next__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return names


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for field, value in zip(fields(self), state):
        object.__setattr__(self, field.name, value)


def _add_slots(cls, is_frozen, weakref_slot, field_list, fields):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    cls_dict = dict(cls.__dict__)
    inherited = {name for base in cls.__mro__[1:-1] for name in _get_slots(base)}
    names = [f.name for f in field_list if f.name not in inherited]
    if weakref_slot and '__weakref__' not in inherited:
        names.append('__weakref__')
    cls_dict['__slots__'] = tuple(names)
    for f in field_list:
        cls_dict.pop(f.name, None)
    cls_dict.pop('__dict__', None)
    cls_dict.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    newcls = type(cls)(cls.__name__, cls.__bases__, cls_dict)
    if qualname is not None:
        newcls.__qualname__ = qualname
    if is_frozen:
        for function in _frozen_get_del_attr(newcls, field_list):
            function.__qualname__ = f'{cls.__qualname__}.{function.__name__}'
            setattr(newcls, function.__name__, function)
        if '__getstate__' not in cls_dict:
            newcls.__getstate__ = _dataclass_getstate
        if '__setstate__' not in cls_dict:
            newcls.__setstate__ = _dataclass_setstate
    return newcls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
              weakref_slot=False):
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    if cls is None:
        return wrap
    return wrap(cls)


def fields(class_or_instance):
    try:
        fields = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in fields.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


_atomic = frozenset({type(None), bool, int, float, str, complex, bytes, type(Ellipsis), type(NotImplemented), type, range, property, type(len)})


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _asdict_inner(obj, dict_factory)


def _asdict_inner(obj, dict_factory):
    obj_type = type(obj)
    if obj_type in _atomic:
        return obj
    if hasattr(obj_type, _FIELDS):
        if dict_factory is dict:
            result = {}
            for f in getattr(obj, _FIELDS).values():
                if f._field_type is _FIELD:
                    v = getattr(obj, f.name)
                    result[f.name] = v if type(v) in _atomic else _asdict_inner(v, dict)
            return result
        return dict_factory([(f.name, _asdict_inner(getattr(obj, f.name), dict_factory)) for f in fields(obj)])
    if obj_type is list:
        return [v if type(v) in _atomic else _asdict_inner(v, dict_factory) for v in obj]
    if obj_type is dict:
        return {_asdict_inner(k, dict_factory): _asdict_inner(v, dict_factory) for k, v in obj.items()}
    if issubclass(obj_type, tuple):
        if hasattr(obj, '_fields'):
            return obj_type(*[_asdict_inner(v, dict_factory) for v in obj])
        return obj_type(_asdict_inner(v, dict_factory) for v in obj)
    if issubclass(obj_type, dict):
        if hasattr(obj_type, 'default_factory'):
            result = obj_type(obj.default_factory)
            for k, v in obj.items():
                result[_asdict_inner(k, dict_factory)] = _asdict_inner(v, dict_factory)
            return result
        return obj_type((_asdict_inner(k, dict_factory), _asdict_inner(v, dict_factory)) for k, v in obj.items())
    if issubclass(obj_type, list):
        return obj_type(_asdict_inner(v, dict_factory) for v in obj)
    import copy
    return copy.deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    obj_type = type(obj)
    if obj_type in _atomic:
        return obj
    if _is_dataclass_instance(obj):
        return tuple_factory([_astuple_inner(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return obj_type(*[_astuple_inner(v, tuple_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return obj_type(_astuple_inner(v, tuple_factory) for v in obj)
    if isinstance(obj, dict):
        if hasattr(obj_type, 'default_factory'):
            result = obj_type(getattr(obj, 'default_factory'))
            for k, v in obj.items():
                result[_astuple_inner(k, tuple_factory)] = _astuple_inner(v, tuple_factory)
            return result
        return obj_type((_astuple_inner(k, tuple_factory), _astuple_inner(v, tuple_factory)) for k, v in obj.items())
    import copy
    return copy.deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                   match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None):
    import keyword
    if namespace is None:
        namespace = {}
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name = item
            tp = 'typing.Any'
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, spec = item
            defaults[name] = spec
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')
        seen.add(name)
        annotations[name] = tp

    def exec_body_callback(ns):
        ns.update(namespace)
        ns.update(defaults)
        ns['__annotations__'] = annotations

    cls = types.new_class(cls_name, bases, {}, exec_body_callback)
    cls.__module__ = _library.caller() if module is None else module
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only,
                     slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)
