# ast.unparse: a tree as source text. Reference: https://docs.python.org/3.13/library/ast.html#ast.unparse
import ast
import sys

# How tightly expressions hold together, the loosest first.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER, _AWAIT, _ATOM) = range(18)
_EXPR = _BOR
_BINARY = {
    'Add': ('+', _ARITH), 'Sub': ('-', _ARITH), 'Mult': ('*', _TERM), 'MatMult': ('@', _TERM), 'Div': ('/', _TERM), 'Mod': ('%', _TERM), 'LShift': ('<<', _SHIFT),
    'RShift': ('>>', _SHIFT), 'BitOr': ('|', _BOR), 'BitXor': ('^', _BXOR), 'BitAnd': ('&', _BAND), 'FloorDiv': ('//', _TERM), 'Pow': ('**', _POWER),
}
_UNARY = {'Invert': ('~', _FACTOR), 'Not': ('not', _NOT), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR)}
_COMPARE = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in'}
_INFINITE = '1e' + repr(sys.float_info.max_10_exp + 1)
_QUOTES = ("'", '"', '"""', "'''")


def unparse(node):
    return _Writer().text_of(node)


class _Writer:
    def __init__(self, avoid_backslashes=False):
        self.out = []
        self.indent = 0
        self.levels = {}
        self.avoid = avoid_backslashes
        self.in_try_star = False

    def text_of(self, node):
        self.visit(node)
        return ''.join(self.out).lstrip('\n') if self.out[:1] == ['\n'] else ''.join(self.out)

    def visit(self, node):
        if isinstance(node, list):
            for n in node:
                self.visit(n)
        else:
            getattr(self, type(node).__name__)(node)

    def write(self, *parts):
        self.out.extend(parts)

    def line(self, text=''):
        if self.out:
            self.out.append('\n')
        self.out.append('    ' * self.indent + text)

    def blank(self):
        if self.out:
            self.out.append('\n')

    def set(self, level, *nodes):
        for n in nodes:
            self.levels[n] = level

    def open(self, level, node):
        """Writes the parenthesis where one is needed; answers what closes it."""
        if self.levels.get(node, _TEST) > level:
            self.write('(')
            return ')'
        return ''

    def many(self, nodes, between=', '):
        for i, n in enumerate(nodes):
            if i:
                self.write(between)
            self.visit(n)

    def block(self, body, extra=None):
        self.write(':')
        if extra:
            self.write(extra)
        self.indent += 1
        for s in body:
            self.visit(s)
        self.indent -= 1

    def comment(self, node):
        text = getattr(node, 'type_comment', None)
        return f' # type: {text}' if text is not None else ''

    def docstring_and_body(self, node):
        body = node.body
        if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) and isinstance(body[0].value.value, str):
            self.line()
            self.docstring(body[0].value)
            body = body[1:]
        for s in body:
            self.visit(s)

    def docstring(self, node):
        if node.kind == 'u':
            self.write('u')
        text, kinds = self.quoted(node.value, _QUOTES[2:])
        self.write(f'{kinds[0]}{text}{kinds[0]}')

    # Modules and statements

    def Module(self, node):
        self.docstring_and_body(node)

    def Interactive(self, node):
        self.visit(node.body)

    def Expression(self, node):
        self.visit(node.body)

    def FunctionType(self, node):
        self.write('(')
        self.many(node.argtypes)
        self.write(') -> ')
        self.visit(node.returns)

    def Expr(self, node):
        self.line()
        self.set(_YIELD, node.value)
        self.visit(node.value)

    def NamedExpr(self, node):
        close = self.open(_NAMED, node)
        self.set(_ATOM, node.target, node.value)
        self.visit(node.target)
        self.write(' := ')
        self.visit(node.value)
        self.write(close)

    def Import(self, node):
        self.line('import ')
        self.many(node.names)

    def ImportFrom(self, node):
        self.line('from ' + '.' * (node.level or 0) + (node.module or '') + ' import ')
        self.many(node.names)

    def alias(self, node):
        self.write(node.name, f' as {node.asname}' if node.asname else '')

    def Assign(self, node):
        self.line()
        for target in node.targets:
            self.set(_TUPLE, target)
            self.visit(target)
            self.write(' = ')
        self.visit(node.value)
        self.write(self.comment(node))

    def AugAssign(self, node):
        self.line()
        self.visit(node.target)
        self.write(f' {_BINARY[type(node.op).__name__][0]}= ')
        self.visit(node.value)

    def AnnAssign(self, node):
        self.line()
        bare = not node.simple and isinstance(node.target, ast.Name)
        self.write('(' * bare)
        self.visit(node.target)
        self.write(')' * bare, ': ')
        self.visit(node.annotation)
        if node.value:
            self.write(' = ')
            self.visit(node.value)

    def Return(self, node):
        self.line('return')
        if node.value:
            self.write(' ')
            self.visit(node.value)

    def Pass(self, node):
        self.line('pass')

    def Break(self, node):
        self.line('break')

    def Continue(self, node):
        self.line('continue')

    def Delete(self, node):
        self.line('del ')
        self.many(node.targets)

    def Assert(self, node):
        self.line('assert ')
        self.visit(node.test)
        if node.msg:
            self.write(', ')
            self.visit(node.msg)

    def Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def yielded(self, word, node, needed=False):
        close = self.open(_AWAIT if word == 'await' else _YIELD, node)
        self.write(word)
        if node.value or needed:
            self.write(' ')
            self.set(_ATOM, node.value)
            self.visit(node.value)
        self.write(close)

    def Await(self, node):
        self.yielded('await', node)

    def Yield(self, node):
        self.yielded('yield', node)

    def YieldFrom(self, node):
        self.yielded('yield from', node, True)

    def Raise(self, node):
        self.line('raise')
        if node.exc:
            self.write(' ')
            self.visit(node.exc)
        if node.cause:
            self.write(' from ')
            self.visit(node.cause)

    def Try(self, node, star=False):
        before, self.in_try_star = self.in_try_star, star
        self.line('try')
        self.block(node.body)
        for h in node.handlers:
            self.visit(h)
        if node.orelse:
            self.line('else')
            self.block(node.orelse)
        if node.finalbody:
            self.line('finally')
            self.block(node.finalbody)
        self.in_try_star = before

    def TryStar(self, node):
        self.Try(node, True)

    def ExceptHandler(self, node):
        self.line('except*' if self.in_try_star else 'except')
        if node.type:
            self.write(' ')
            self.visit(node.type)
        if node.name:
            self.write(f' as {node.name}')
        self.block(node.body)

    def ClassDef(self, node):
        self.blank()
        for d in node.decorator_list:
            self.line('@')
            self.visit(d)
        self.line(f'class {node.name}')
        self.type_parameters(node)
        if node.bases or node.keywords:
            self.write('(')
            self.many([*node.bases, *node.keywords])
            self.write(')')
        self.write(':')
        self.indent += 1
        self.docstring_and_body(node)
        self.indent -= 1

    def FunctionDef(self, node, word='def'):
        self.blank()
        for d in node.decorator_list:
            self.line('@')
            self.visit(d)
        self.line(f'{word} {node.name}')
        self.type_parameters(node)
        self.write('(')
        self.visit(node.args)
        self.write(')')
        if node.returns:
            self.write(' -> ')
            self.visit(node.returns)
        self.write(':', self.comment(node))
        self.indent += 1
        self.docstring_and_body(node)
        self.indent -= 1

    def AsyncFunctionDef(self, node):
        self.FunctionDef(node, 'async def')

    def type_parameters(self, node):
        if getattr(node, 'type_params', None):
            self.write('[')
            self.many(node.type_params)
            self.write(']')

    def TypeVar(self, node, star=''):
        self.write(star + node.name)
        if getattr(node, 'bound', None):
            self.write(': ')
            self.visit(node.bound)
        if node.default_value:
            self.write(' = ')
            self.visit(node.default_value)

    def TypeVarTuple(self, node):
        self.TypeVar(node, '*')

    def ParamSpec(self, node):
        self.TypeVar(node, '**')

    def TypeAlias(self, node):
        self.line('type ')
        self.visit(node.name)
        self.type_parameters(node)
        self.write(' = ')
        self.visit(node.value)

    def For(self, node, word='for '):
        self.line(word)
        self.set(_TUPLE, node.target)
        self.visit(node.target)
        self.write(' in ')
        self.visit(node.iter)
        self.block(node.body, self.comment(node))
        self.otherwise(node)

    def AsyncFor(self, node):
        self.For(node, 'async for ')

    def otherwise(self, node):
        if node.orelse:
            self.line('else')
            self.block(node.orelse)

    def If(self, node):
        word = 'if '
        while True:
            self.line(word)
            self.visit(node.test)
            self.block(node.body)
            if len(node.orelse) != 1 or not isinstance(node.orelse[0], ast.If):
                break
            node = node.orelse[0]
            word = 'elif '
        self.otherwise(node)

    def While(self, node):
        self.line('while ')
        self.visit(node.test)
        self.block(node.body)
        self.otherwise(node)

    def With(self, node, word='with '):
        self.line(word)
        self.many(node.items)
        self.block(node.body, self.comment(node))

    def AsyncWith(self, node):
        self.With(node, 'async with ')

    def withitem(self, node):
        self.visit(node.context_expr)
        if node.optional_vars:
            self.write(' as ')
            self.visit(node.optional_vars)

    def Match(self, node):
        self.line('match ')
        self.visit(node.subject)
        self.block(node.cases)

    def match_case(self, node):
        self.line('case ')
        self.visit(node.pattern)
        if node.guard:
            self.write(' if ')
            self.visit(node.guard)
        self.block(node.body)

    # Strings

    def quoted(self, text, quotes=_QUOTES, white=False):
        """The text with what has to be escaped, and the quotes that it may stand in."""
        def escape(c):
            if not white and c in '\n\t':
                return c
            return c.encode('unicode_escape').decode('ascii') if c == '\\' or not c.isprintable() else c
        body = ''.join(map(escape, text))
        possible = list(quotes)
        if '\n' in body:
            possible = [q for q in possible if q in _QUOTES[2:]]
        possible = [q for q in possible if q not in body]
        if not possible:
            text = repr(text)
            quote = next((q for q in quotes if text[0] in q), text[0])
            return text[1:-1], [quote]
        if body:
            # One that ends with the last character of the text would need an escape there.
            possible.sort(key=lambda q: q[0] == body[-1])
            if possible[0][0] == body[-1]:
                body = body[:-1] + '\\' + body[-1]
        return body, possible

    def JoinedStr(self, node):
        self.write('f')
        parts = []
        for value in node.values:
            inner = _Writer()
            inner.fstring_part(value)
            parts.append((''.join(inner.out), isinstance(value, ast.Constant)))
        quotes = list(_QUOTES)
        fallback = False
        body = []
        for text, constant in parts:
            if constant:
                text, new = self.quoted(text, quotes, True)
                if set(new).isdisjoint(quotes):
                    fallback = True
                    break
                quotes = new
            elif '\n' in text:
                quotes = [q for q in quotes if q in _QUOTES[2:]]
            body.append(text)
        if fallback:
            quotes = ["'''"]
            body = []
            for text, constant in parts:
                if constant:
                    text = repr('"' + text)[2:-1]
                body.append(text)
        joined = ''.join(body)
        quote = quotes[0]
        self.write(f'{quote}{joined}{quote}')

    def fstring_part(self, node, in_spec=False):
        if isinstance(node, ast.JoinedStr):
            for value in node.values:
                self.fstring_part(value, in_spec)
        elif isinstance(node, ast.Constant):
            text = node.value
            self.write(text if in_spec and '{' not in text and '}' not in text else text.replace('{', '{{').replace('}', '}}'))
        else:
            self.FormattedValue(node)

    def FormattedValue(self, node):
        inner = _Writer()
        inner.set(_TEST + 1, node.value)
        expression = inner.text_of(node.value)
        self.write('{', ' ' if expression.startswith('{') else '', expression)
        if node.conversion != -1:
            self.write('!' + chr(node.conversion))
        if node.format_spec:
            self.write(':')
            self.fstring_part(node.format_spec, True)
        self.write('}')

    def Name(self, node):
        self.write(node.id)

    def Constant(self, node):
        value = node.value
        if isinstance(value, tuple):
            self.write('(')
            self.write(', '.join(self.constant_text(v) for v in value), ',' if len(value) == 1 else '')
            self.write(')')
        elif value is ...:
            self.write('...')
        else:
            if node.kind == 'u':
                self.write('u')
            self.write(self.constant_text(value))

    def constant_text(self, value):
        if isinstance(value, (float, complex)):
            return repr(value).replace('inf', _INFINITE).replace('nan', f'({_INFINITE}-{_INFINITE})')
        return repr(value)

    # Expressions

    def List(self, node):
        self.write('[')
        self.many(node.elts)
        self.write(']')

    def comprehended(self, begin, end, node):
        self.write(begin)
        self.visit(node.elt)
        self.visit(node.generators)
        self.write(end)

    def ListComp(self, node):
        self.comprehended('[', ']', node)

    def GeneratorExp(self, node):
        self.comprehended('(', ')', node)

    def SetComp(self, node):
        self.comprehended('{', '}', node)

    def DictComp(self, node):
        self.write('{')
        self.visit(node.key)
        self.write(': ')
        self.visit(node.value)
        self.visit(node.generators)
        self.write('}')

    def comprehension(self, node):
        self.write(' async for ' if node.is_async else ' for ')
        self.set(_TUPLE, node.target)
        self.visit(node.target)
        self.write(' in ')
        self.set(_TEST + 1, node.iter, *node.ifs)
        self.visit(node.iter)
        for test in node.ifs:
            self.write(' if ')
            self.visit(test)

    def IfExp(self, node):
        close = self.open(_TEST, node)
        self.set(_TEST + 1, node.body, node.test)
        self.visit(node.body)
        self.write(' if ')
        self.visit(node.test)
        self.write(' else ')
        self.set(_TEST, node.orelse)
        self.visit(node.orelse)
        self.write(close)

    def Set(self, node):
        self.write('{')
        if node.elts:
            self.many(node.elts)
        else:
            self.write('*()')
        self.write('}')

    def Dict(self, node):
        self.write('{')
        for i, (key, value) in enumerate(zip(node.keys, node.values)):
            if i:
                self.write(', ')
            if key is None:
                self.write('**')
                self.set(_EXPR, value)
            else:
                self.visit(key)
                self.write(': ')
            self.visit(value)
        self.write('}')

    def Tuple(self, node):
        bare = self.levels.get(node, _TEST) <= _TUPLE and node.elts
        self.write('' if bare else '(')
        self.many(node.elts)
        self.write(',' if len(node.elts) == 1 else '', '' if bare else ')')

    def UnaryOp(self, node):
        text, level = _UNARY[type(node.op).__name__]
        close = self.open(level, node)
        self.write(text, '' if level == _FACTOR else ' ')
        self.set(level, node.operand)
        self.visit(node.operand)
        self.write(close)

    def BinOp(self, node):
        text, level = _BINARY[type(node.op).__name__]
        close = self.open(level, node)
        power = text == '**'
        self.set(level + 1 if power else level, node.left)
        self.set(level if power else level + 1, node.right)
        self.visit(node.left)
        self.write(f' {text} ')
        self.visit(node.right)
        self.write(close)

    def Compare(self, node):
        close = self.open(_CMP, node)
        self.set(_CMP + 1, node.left, *node.comparators)
        self.visit(node.left)
        for op, right in zip(node.ops, node.comparators):
            self.write(f' {_COMPARE[type(op).__name__]} ')
            self.visit(right)
        self.write(close)

    def BoolOp(self, node):
        text, level = ('and', _AND) if isinstance(node.op, ast.And) else ('or', _OR)
        close = self.open(level, node)
        for i, value in enumerate(node.values):
            if i:
                self.write(f' {text} ')
            level += 1
            self.set(level, value)
            self.visit(value)
        self.write(close)

    def Attribute(self, node):
        self.set(_ATOM, node.value)
        self.visit(node.value)
        # `3 .real`: the point would belong to the number.
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, int):
            self.write(' ')
        self.write('.', node.attr)

    def Call(self, node):
        self.set(_ATOM, node.func)
        self.visit(node.func)
        self.write('(')
        self.many([*node.args, *node.keywords])
        self.write(')')

    def Subscript(self, node):
        self.set(_ATOM, node.value)
        self.visit(node.value)
        self.write('[')
        if isinstance(node.slice, ast.Tuple) and node.slice.elts:
            self.set(_TUPLE, node.slice)
        self.visit(node.slice)
        self.write(']')

    def Starred(self, node):
        self.write('*')
        self.set(_EXPR, node.value)
        self.visit(node.value)

    def Slice(self, node):
        if node.lower:
            self.visit(node.lower)
        self.write(':')
        if node.upper:
            self.visit(node.upper)
        if node.step:
            self.write(':')
            self.visit(node.step)

    def Lambda(self, node):
        close = self.open(_TEST, node)
        self.write('lambda')
        inner = _Writer()
        inner.visit(node.args)
        text = ''.join(inner.out)
        self.write(' ' if text else '', text, ': ')
        self.set(_TEST, node.body)
        self.visit(node.body)
        self.write(close)

    def arg(self, node):
        self.write(node.arg)
        if node.annotation:
            self.write(': ')
            self.visit(node.annotation)

    def arguments(self, node):
        plain = [*node.posonlyargs, *node.args]
        defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
        first = True

        def comma():
            nonlocal first
            if not first:
                self.write(', ')
            first = False

        def default(value, annotated):
            if value:
                self.write('=')
                self.visit(value)
        for i, (a, d) in enumerate(zip(plain, defaults), 1):
            comma()
            self.visit(a)
            default(d, a.annotation)
            if i == len(node.posonlyargs):
                self.write(', /')
        if node.vararg or node.kwonlyargs:
            comma()
            self.write('*')
            if node.vararg:
                self.visit(node.vararg)
        for a, d in zip(node.kwonlyargs, node.kw_defaults):
            comma()
            self.visit(a)
            default(d, a.annotation)
        if node.kwarg:
            comma()
            self.write('**')
            self.visit(node.kwarg)

    def keyword(self, node):
        self.write('**' if node.arg is None else f'{node.arg}=')
        self.visit(node.value)

    # Patterns

    def MatchAs(self, node):
        if node.pattern is None:
            self.write(node.name or '_')
            return
        close = self.open(_TEST, node)
        self.set(_BOR, node.pattern)
        self.visit(node.pattern)
        self.write(f' as {node.name}', close)

    def MatchOr(self, node):
        close = self.open(_BOR, node)
        self.set(_BOR + 1, *node.patterns)
        self.many(node.patterns, ' | ')
        self.write(close)

    def MatchValue(self, node):
        self.visit(node.value)

    def MatchSingleton(self, node):
        self.write(repr(node.value))

    def MatchSequence(self, node):
        self.write('[')
        self.many(node.patterns)
        self.write(']')

    def MatchStar(self, node):
        self.write(f'*{node.name or "_"}')

    def MatchMapping(self, node):
        self.write('{')
        for i, (key, pattern) in enumerate(zip(node.keys, node.patterns)):
            if i:
                self.write(', ')
            self.visit(key)
            self.write(': ')
            self.visit(pattern)
        if node.rest is not None:
            self.write(', ' if node.keys else '', f'**{node.rest}')
        self.write('}')

    def MatchClass(self, node):
        self.set(_ATOM, node.cls)
        self.visit(node.cls)
        self.write('(')
        self.many(node.patterns)
        for i, (name, pattern) in enumerate(zip(node.kwd_attrs, node.kwd_patterns)):
            self.write(', ' if i or node.patterns else '', f'{name}=')
            self.visit(pattern)
        self.write(')')
