import _ast

PyCF_ONLY_AST = 1024
PyCF_TYPE_COMMENTS = 4096
PyCF_ALLOW_TOP_LEVEL_AWAIT = 8192
PyCF_OPTIMIZED_AST = 33792


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        cls = type(self)
        if len(args) > len(self._fields):
            raise TypeError(f'{cls.__name__} constructor takes at most {len(self._fields)} positional argument{"" if len(self._fields) == 1 else "s"}')
        given = set()
        for name, value in zip(self._fields, args):
            setattr(self, name, value)
            given.add(name)
        for name, value in kwargs.items():
            if name in given:
                raise TypeError(f'{cls.__name__} got multiple values for argument {name!r}')
            setattr(self, name, value)
            given.add(name)
        for name in self._fields:
            if name not in given:
                kind = self._kinds.get(name, '')
                if kind == '*':
                    setattr(self, name, [])
                elif kind == 'c':
                    setattr(self, name, Load())
                elif kind != '?':
                    import warnings
                    warnings.warn(f"{cls.__name__}.__init__ missing 1 required positional argument: '{name}'. This will become an error in Python 3.15.",
                                  DeprecationWarning, stacklevel=2)

    def __reduce_ex__(self, protocol):
        return type(self), (), self.__dict__

    _kinds = {}


def _classes():
    # Class, its base and its fields: `*` is a list, `?` may be missing, `^` is a context.
    place = 'lineno', 'col_offset', 'end_lineno', 'end_col_offset'
    space = globals()
    base, attributes = AST, ()
    for line in _GRAMMAR.split(';'):
        line = line.strip()
        if line.endswith(':'):
            name = line[:-1]
            attributes = place if name.endswith('+') else ()
            name = name.rstrip('+')
            base = type(name, (AST,), {'_attributes': attributes, '__module__': 'ast'})
            if attributes:
                base.end_lineno = base.end_col_offset = None
            space[name] = base
            continue
        name, *fields = line.split()
        names = tuple(f.rstrip('*?^') for f in fields)
        kinds = {f.rstrip('*?^'): {'*': '*', '?': '?', '^': 'c'}.get(f[-1], '') for f in fields}
        body = {'_fields': names, '__match_args__': names, '_kinds': kinds, '__module__': 'ast'}
        if base.__name__ in ('comprehension', 'arguments'):
            body['_attributes'] = ()
        cls = space[name] = type(name, (base,), body)
        for f, kind in kinds.items():
            if kind == '?':
                setattr(cls, f, None)


_GRAMMAR = '''mod:;Module body* type_ignores*;Interactive body*;Expression body;FunctionType argtypes* returns;stmt+:;FunctionDef name args body* decorator_list* returns? type_comment? type_params*;AsyncFunctionDef name args body* decorator_list* returns? type_comment? type_params*;ClassDef name bases* keywords* body* decorator_list* type_params*;Return value?;Delete targets*;Assign targets* value type_comment?;TypeAlias name type_params* value;AugAssign target op value;AnnAssign target annotation value? simple;For target iter body* orelse* type_comment?;AsyncFor target iter body* orelse* type_comment?;While test body* orelse*;If test body* orelse*;With items* body* type_comment?;AsyncWith items* body* type_comment?;Match subject cases*;Raise exc? cause?;Try body* handlers* orelse* finalbody*;TryStar body* handlers* orelse* finalbody*;Assert test msg?;Import names*;ImportFrom module? names* level?;Global names*;Nonlocal names*;Expr value;Pass;Break;Continue;expr+:;BoolOp op values*;NamedExpr target value;BinOp left op right;UnaryOp op operand;Lambda args body;IfExp test body orelse;Dict keys* values*;Set elts*;ListComp elt generators*;SetComp elt generators*;DictComp key value generators*;GeneratorExp elt generators*;Await value;Yield value?;YieldFrom value;Compare left ops* comparators*;Call func args* keywords*;FormattedValue value conversion format_spec?;JoinedStr values*;Constant value kind?;Attribute value attr ctx^;Subscript value slice ctx^;Starred value ctx^;Name id ctx^;List elts* ctx^;Tuple elts* ctx^;Slice lower? upper? step?;expr_context:;Load;Store;Del;boolop:;And;Or;operator:;Add;Sub;Mult;MatMult;Div;Mod;Pow;LShift;RShift;BitOr;BitXor;BitAnd;FloorDiv;unaryop:;Invert;Not;UAdd;USub;cmpop:;Eq;NotEq;Lt;LtE;Gt;GtE;Is;IsNot;In;NotIn;excepthandler+:;ExceptHandler type? name? body*;pattern+:;MatchValue value;MatchSingleton value;MatchSequence patterns*;MatchMapping keys* patterns* rest?;MatchClass cls patterns* kwd_attrs* kwd_patterns*;MatchStar name?;MatchAs pattern? name?;MatchOr patterns*;type_ignore:;TypeIgnore lineno tag;type_param+:;TypeVar name bound? default_value?;ParamSpec name default_value?;TypeVarTuple name default_value?'''
_classes()


def _plain(name, fields, attributes):
    names = tuple(f.rstrip('*?') for f in fields.split())
    body = {'_fields': names, '__match_args__': names, '_attributes': ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') if attributes else (),
            '_kinds': {f.rstrip('*?'): f[-1] if f[-1] in '*?' else '' for f in fields.split()}, '__module__': 'ast'}
    cls = type(name, (AST,), body)
    for f in fields.split():
        if f.endswith('?'):
            setattr(cls, f[:-1], None)
    if attributes:
        cls.end_lineno = cls.end_col_offset = None
    return cls


comprehension = _plain('comprehension', 'target iter ifs* is_async', False)
arguments = _plain('arguments', 'posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*', False)
arg = _plain('arg', 'arg annotation? type_comment?', True)
keyword = _plain('keyword', 'arg? value', True)
alias = _plain('alias', 'name asname?', True)
withitem = _plain('withitem', 'context_expr optional_vars?', False)
match_case = _plain('match_case', 'pattern guard? body*', False)

_BINARY = {'+': Add, '-': Sub, '*': Mult, '@': MatMult, '/': Div, '%': Mod, '**': Pow, '<<': LShift, '>>': RShift, '|': BitOr, '^': BitXor, '&': BitAnd, '//': FloorDiv}
_UNARY = {'~': Invert, 'not': Not, '+': UAdd, '-': USub}
_COMPARE = {'==': Eq, '!=': NotEq, '<': Lt, '<=': LtE, '>': Gt, '>=': GtE, 'is': Is, 'is not': IsNot, 'in': In, 'not in': NotIn}
_load, _store, _del = Load(), Store(), Del()


class _Maker:
    # Objects of the classes above, from the dicts of the engine.
    def at(self, node, d):
        for name in ('lineno', 'col_offset', 'end_lineno', 'end_col_offset'):
            setattr(node, name, d[name])
        return node

    def each(self, items, ctx=_load):
        return [None if d is None else self.node(d, ctx) for d in items]

    def maybe(self, d, ctx=_load):
        return None if d is None else self.node(d, ctx)

    def node(self, d, ctx=_load):
        kind = d['kind']
        method = getattr(self, kind, None)
        made = method(d, ctx) if method is not None else self.general(kind, d)
        return self.at(made, d)

    def general(self, kind, d):
        cls = globals()[kind]
        values = {}
        for name in cls._fields:
            v = d.get(name)
            if isinstance(v, dict):
                v = self.node(v)
            elif isinstance(v, list):
                v = [self.node(x) if isinstance(x, dict) else x for x in v]
            values[name] = v
        return cls(**values)

    def Int(self, d, ctx):
        return Constant(d['value'], d.get('prefix'))

    Float = Complex = Str = Bytes = NameConstant = Int

    def Name(self, d, ctx):
        return Name(d['id'], ctx)

    def Attribute(self, d, ctx):
        return Attribute(self.node(d['value']), d['attr'], ctx)

    def Subscript(self, d, ctx):
        return Subscript(self.node(d['value']), self.node(d['index']), ctx)

    def Starred(self, d, ctx):
        return Starred(self.node(d['value'], ctx), ctx)

    def List(self, d, ctx):
        return List(self.each(d['elts'], ctx), ctx)

    def Tuple(self, d, ctx):
        return Tuple(self.each(d['elts'], ctx), ctx)

    def BoolOp(self, d, ctx):
        return BoolOp(And() if d['op'] == 'and' else Or(), self.each(d['values']))

    def BinOp(self, d, ctx):
        return BinOp(self.node(d['left']), _BINARY[d['op']](), self.node(d['right']))

    def UnaryOp(self, d, ctx):
        return UnaryOp(_UNARY[d['op']](), self.node(d['operand']))

    def NamedExpr(self, d, ctx):
        return NamedExpr(self.node(d['target'], _store), self.node(d['value']))

    def Compare(self, d, ctx):
        return Compare(self.node(d['left']), [_COMPARE[op]() for op in d['ops']], self.each(d['comparators']))

    def Call(self, d, ctx):
        return Call(self.node(d['func']), self.each(d['args']), [self.keyword(k) for k in d['keywords']])

    def keyword(self, d):
        return self.at(keyword(d['arg'], self.node(d['value'])), d)

    def FormattedValue(self, d, ctx):
        return FormattedValue(self.node(d['value']), {'': -1, 's': 115, 'r': 114, 'a': 97}[d['conversion']], self.maybe(d['spec']))

    def Lambda(self, d, ctx):
        return Lambda(self.arguments(d['args']), self.node(d['body']))

    def arguments(self, d):
        one = lambda a: None if a is None else self.at(arg(a['name'], self.maybe(a['annotation'])), a)
        return arguments([one(a) for a in d['posonly']], [one(a) for a in d['args']], one(d['vararg']), [one(a) for a in d['kwonly']],
                         self.each(d['kwDefaults']), one(d['kwarg']), self.each(d['defaults']))

    def generators(self, items):
        return [comprehension(self.node(g['target'], _store), self.node(g['iter']), self.each(g['ifs']), int(g['isAsync'])) for g in items]

    def ListComp(self, d, ctx):
        return globals()[d['kind']](self.node(d['elt']), self.generators(d['generators']))

    SetComp = GeneratorExp = ListComp

    def DictComp(self, d, ctx):
        return DictComp(self.node(d['key']), self.node(d['value']), self.generators(d['generators']))

    def ExprStmt(self, d, ctx):
        return Expr(self.node(d['value']))

    def params(self, items):
        made = []
        for p in items:
            if p['kind'] == 'TypeVar':
                node = TypeVar(p['name'], self.maybe(p['bound']), self.maybe(p['default']))
            else:
                node = globals()[p['kind']](p['name'], self.maybe(p['default']))
            made.append(self.at(node, p))
        return made

    def FunctionDef(self, d, ctx):
        return (AsyncFunctionDef if d['isAsync'] else FunctionDef)(
            d['name'], self.arguments(d['args']), self.each(d['body']), self.each(d['decorators']), self.maybe(d['returns']), None, self.params(d['typeParams']))

    def ClassDef(self, d, ctx):
        return ClassDef(d['name'], self.each(d['bases']), [self.keyword(k) for k in d['keywords']], self.each(d['body']), self.each(d['decorators']),
                        self.params(d['typeParams']))

    def Delete(self, d, ctx):
        return Delete(self.each(d['targets'], _del))

    def Assign(self, d, ctx):
        return Assign(self.each(d['targets'], _store), self.node(d['value']))

    def TypeAlias(self, d, ctx):
        return TypeAlias(self.node(d['name'], _store), self.params(d['typeParams']), self.node(d['value']))

    def AugAssign(self, d, ctx):
        return AugAssign(self.node(d['target'], _store), _BINARY[d['op']](), self.node(d['value']))

    def AnnAssign(self, d, ctx):
        return AnnAssign(self.node(d['target'], _store), self.node(d['annotation']), self.maybe(d['value']), int(d['simple']))

    def For(self, d, ctx):
        return (AsyncFor if d['isAsync'] else For)(self.node(d['target'], _store), self.node(d['iter']), self.each(d['body']), self.each(d['orelse']))

    def With(self, d, ctx):
        items = [withitem(self.node(i['context']), self.maybe(i['target'], _store)) for i in d['items']]
        return (AsyncWith if d['isAsync'] else With)(items, self.each(d['body']))

    def Match(self, d, ctx):
        return Match(self.node(d['subject']), [match_case(self.node(c['pattern']), self.maybe(c['guard']), self.each(c['body'])) for c in d['cases']])

    def MatchClass(self, d, ctx):
        return MatchClass(self.node(d['cls']), self.each(d['patterns']), list(d['kwdAttrs']), self.each(d['kwdPatterns']))

    def Try(self, d, ctx):
        handlers = [self.at(ExceptHandler(self.maybe(h['type']), h['name'], self.each(h['body'])), h) for h in d['handlers']]
        return (TryStar if d['isStar'] else Try)(self.each(d['body']), handlers, self.each(d['orelse']), self.each(d['finalbody']))

    def Import(self, d, ctx):
        return Import([self.at(alias(a['name'], a['asname']), a) for a in d['names']])

    def ImportFrom(self, d, ctx):
        return ImportFrom(d['module'], [self.at(alias(a['name'], a['asname']), a) for a in d['names']], d['level'])


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    if isinstance(source, AST):
        return source
    if isinstance(source, (bytes, bytearray)):
        source = bytes(source).decode('utf-8-sig')
    if mode not in ('exec', 'eval', 'single', 'func_type'):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    d = _ast.parse(source, filename, mode)
    maker = _Maker()
    if mode == 'eval':
        return Expression(maker.node(d['body'][0]['value']))
    body = maker.each(d['body'])
    return Interactive(body) if mode == 'single' else Module(body, [])


def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body

    def malformed(node):
        msg = 'malformed node or string'
        if lno := getattr(node, 'lineno', None):
            msg += f' on line {lno}'
        raise ValueError(msg + f': {node!r}')

    def number(node):
        if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
            malformed(node)
        return node.value

    def signed(node):
        if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
            operand = number(node.operand)
            return +operand if isinstance(node.op, UAdd) else -operand
        return number(node)

    def convert(node):
        if isinstance(node, Constant):
            return node.value
        if isinstance(node, Tuple):
            return tuple(map(convert, node.elts))
        if isinstance(node, List):
            return list(map(convert, node.elts))
        if isinstance(node, Set):
            return set(map(convert, node.elts))
        if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' and node.args == node.keywords == []:
            return set()
        if isinstance(node, Dict):
            if len(node.keys) != len(node.values):
                malformed(node)
            return dict(zip(map(convert, node.keys), map(convert, node.values)))
        if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
            left = signed(node.left)
            right = number(node.right)
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, Add) else left - right
        return signed(node)
    return convert(node_or_string)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    def shown(node, level=0):
        if indent is not None:
            level += 1
            prefix = '\n' + indent * level
            sep = ',\n' + indent * level
        else:
            prefix = ''
            sep = ', '
        if isinstance(node, AST):
            cls = type(node)
            args = []
            simple = True
            keywords = annotate_fields
            empty = []
            for name in node._fields:
                try:
                    value = getattr(node, name)
                except AttributeError:
                    keywords = True
                    continue
                if value is None and getattr(cls, name, ...) is None:
                    keywords = True
                    continue
                if not show_empty and value == [] and cls._kinds.get(name) == '*':
                    if not keywords:
                        empty.append('[]')
                    continue
                if not keywords:
                    args += empty
                    empty = []
                value, s = shown(value, level)
                simple = simple and s
                args.append(f'{name}={value}' if keywords else value)
            if include_attributes and node._attributes:
                for name in node._attributes:
                    try:
                        value = getattr(node, name)
                    except AttributeError:
                        continue
                    if value is None and getattr(cls, name, ...) is None:
                        continue
                    value, s = shown(value, level)
                    simple = simple and s
                    args.append(f'{name}={value}')
            if simple and len(args) <= 3:
                return f'{node.__class__.__name__}({", ".join(args)})', not args
            return f'{node.__class__.__name__}({prefix}{sep.join(args)})', False
        if isinstance(node, list):
            if not node:
                return '[]', True
            return f'[{prefix}{sep.join(shown(x, level)[0] for x in node)}]', False
        return repr(node), True
    if not isinstance(node, AST):
        raise TypeError('expected AST, got %r' % node.__class__.__name__)
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return shown(node)[0]


def iter_fields(node):
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for _, field in iter_fields(node):
        if isinstance(field, AST):
            yield field
        elif isinstance(field, list):
            for item in field:
                if isinstance(item, AST):
                    yield item


def walk(node):
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


def copy_location(new_node, old_node):
    for attr in 'lineno', 'col_offset', 'end_lineno', 'end_col_offset':
        if attr in old_node._attributes and attr in new_node._attributes:
            value = getattr(old_node, attr, None)
            if value is not None or hasattr(old_node, attr) and attr.startswith('end_'):
                setattr(new_node, attr, value)
    return new_node


def fix_missing_locations(node):
    def fix(node, lineno, col_offset, end_lineno, end_col_offset):
        if 'lineno' in node._attributes:
            if not hasattr(node, 'lineno'):
                node.lineno = lineno
            else:
                lineno = node.lineno
            if getattr(node, 'end_lineno', None) is None:
                node.end_lineno = end_lineno
            else:
                end_lineno = node.end_lineno
            if not hasattr(node, 'col_offset'):
                node.col_offset = col_offset
            else:
                col_offset = node.col_offset
            if getattr(node, 'end_col_offset', None) is None:
                node.end_col_offset = end_col_offset
            else:
                end_col_offset = node.end_col_offset
        for child in iter_child_nodes(node):
            fix(child, lineno, col_offset, end_lineno, end_col_offset)
    fix(node, 1, 0, 1, 0)
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and (end := getattr(child, 'end_lineno', 0)) is not None:
            child.end_lineno = end + n
    return node


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f'{node.__class__.__name__!r} can\'t have docstrings')
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    node = node.body[0].value
    if not (isinstance(node, Constant) and isinstance(node.value, str)):
        return None
    if clean:
        import inspect
        return inspect.cleandoc(node.value)
    return node.value


def get_source_segment(source, node, *, padded=False):
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        lineno, end_lineno = node.lineno - 1, node.end_lineno - 1
        col, end_col = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = source.replace('\r\n', '\n').replace('\r', '\n').split('\n')
    lines = [line + '\n' for line in lines[:-1]] + lines[-1:]
    if end_lineno == lineno:
        return lines[lineno].encode()[col:end_col].decode()
    padding = ''.join(c if c in '\f\t' else ' ' for c in lines[lineno].encode()[:col].decode()) if padded else ''
    first = padding + lines[lineno].encode()[col:].decode()
    last = lines[end_lineno].encode()[:end_col].decode()
    return ''.join([first, *lines[lineno + 1:end_lineno], last])


class NodeVisitor:
    def visit(self, node):
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for field, old_value in iter_fields(node):
            if isinstance(old_value, list):
                new_values = []
                for value in old_value:
                    if isinstance(value, AST):
                        value = self.visit(value)
                        if value is None:
                            continue
                        if not isinstance(value, AST):
                            new_values.extend(value)
                            continue
                    new_values.append(value)
                old_value[:] = new_values
            elif isinstance(old_value, AST):
                new_node = self.visit(old_value)
                if new_node is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new_node)
        return node


del _classes, _plain, _GRAMMAR


def unparse(ast_obj):
    # Few programs write source text.
    import _unparse
    return _unparse.unparse(ast_obj)
