# A calculator: tokens from a generator, recursive descent, named tuples. Unit: one run.
# n: 8
# check: 1 -> '77 3833'

import re
from collections import namedtuple

Token = namedtuple('Token', 'kind value pos')

TOKEN_RE = re.compile(r'\s*(?:(?P<num>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>\*\*|[-+*/%(),=]))')


class CalcError(Exception):
    pass


def tokenize(text):
    pos = 0
    while pos < len(text):
        m = TOKEN_RE.match(text, pos)
        if m is None:
            if text[pos:].strip():
                raise CalcError(f'bad character {text[pos]!r} at {pos}')
            break
        kind = m.lastgroup
        value = m.group(kind)
        if kind == 'num':
            value = float(value) if '.' in value else int(value)
        yield Token(kind, value, m.start(kind))
        pos = m.end()
    yield Token('end', None, pos)


def tokenize_by_hand(text):
    i = 0
    n = len(text)
    while i < n:
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            start = i
            while i < n and (text[i].isdigit() or text[i] == '.'):
                i += 1
            s = text[start:i]
            yield Token('num', float(s) if '.' in s else int(s), start)
        elif c.isalpha() or c == '_':
            start = i
            while i < n and text[i].isalnum():
                i += 1
            yield Token('name', text[start:i], start)
        elif text.startswith('**', i):
            yield Token('op', '**', i)
            i += 2
        elif c in '-+*/%(),=':
            yield Token('op', c, i)
            i += 1
        else:
            raise CalcError(f'bad character {c!r} at {i}')
    yield Token('end', None, n)


FUNCTIONS = {'max': max, 'min': min, 'abs': abs, 'square': lambda x: x * x}


class Parser:
    def __init__(self, tokens, variables):
        self.tokens = tokens
        self.variables = variables
        self.token = next(tokens)

    def advance(self):
        token = self.token
        if token.kind != 'end':
            self.token = next(self.tokens)
        return token

    def accept(self, *values):
        if self.token.kind == 'op' and self.token.value in values:
            return self.advance().value
        return None

    def expect(self, value):
        if self.accept(value) is None:
            raise CalcError(f'expected {value} at {self.token.pos}, found {self.token.value}')

    def expression(self):
        value = self.term()
        while (op := self.accept('+', '-')):
            right = self.term()
            value = value + right if op == '+' else value - right
        return value

    def term(self):
        value = self.factor()
        while (op := self.accept('*', '/', '%')):
            right = self.factor()
            match op:
                case '*':
                    value *= right
                case '/':
                    value /= right
                case '%':
                    value %= right
        return value

    def factor(self):
        if self.accept('-'):
            return -self.factor()
        value = self.atom()
        if self.accept('**'):
            return value ** self.factor()
        return value

    def atom(self):
        token = self.advance()
        if token.kind == 'num':
            return token.value
        if token.kind == 'name':
            if self.accept('('):
                args = list(self.arguments())
                return FUNCTIONS[token.value](*args)
            try:
                return self.variables[token.value]
            except KeyError:
                raise CalcError(f'unknown {token.value}') from None
        if token.value == '(':
            value = self.expression()
            self.expect(')')
            return value
        raise CalcError(f'unexpected {token.value} at {token.pos}')

    def arguments(self):
        if self.accept(')'):
            return
        yield self.expression()
        while self.accept(','):
            yield self.expression()
        self.expect(')')


def evaluate(text, variables, tokenizer):
    p = Parser(tokenizer(text), variables)
    value = p.expression()
    if p.accept('='):
        raise CalcError('assignment')
    if p.token.kind != 'end':
        raise CalcError(f'junk at {p.token.pos}')
    return value


TEXTS = ['1 + 2 * 3 - 4', '(x + 1) * (y - 2) / 3.5', 'max(x, y, 3) + min(1, square(2 + 1)) ** 2', '-(2 ** 3) % 7 + abs(-x)',
         '10 / 4 * (3 + x', 'a + $', '((((1)))) + 2 * (3 + (4 * (5 + 6)))', 'nope * 2', 'x = 4']


def once(n):
    out = []
    errors = 0
    for i in range(n):
        variables = {'x': i, 'y': i * 2 + 1, 'a': 1}
        for text in TEXTS:
            for tokenizer in (tokenize, tokenize_by_hand):
                try:
                    out.append(evaluate(text, variables, tokenizer))
                except CalcError as e:
                    errors += len(str(e))
    return len(out), errors, out[-8:]


def run(n):
    result = None
    for _ in range(n):
        result = once(46)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
