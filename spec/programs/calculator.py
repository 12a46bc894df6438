# A tokenizer, a recursive-descent parser and an evaluator for a small calculator language.
import math


class CalcError(Exception):
    """An error in the text of an expression, with its column."""

    def __init__(self, message, column):
        super().__init__(message)
        self.column = column

    def show(self, text):
        return f'{text}\n{" " * self.column}^ {self}'


class Token:
    __slots__ = ('kind', 'text', 'column')

    def __init__(self, kind, text, column):
        self.kind = kind
        self.text = text
        self.column = column

    def __repr__(self):
        return f'{self.kind}:{self.text!r}@{self.column}'


def tokenize(text):
    tokens = []
    i = 0
    while i < len(text):
        ch = text[i]
        start = i
        if ch.isspace():
            i += 1
            continue
        if ch.isdigit() or (ch == '.' and i + 1 < len(text) and text[i + 1].isdigit()):
            seen_dot = seen_exp = False
            while i < len(text):
                c = text[i]
                if c.isdigit():
                    pass
                elif c == '.' and not seen_dot and not seen_exp:
                    seen_dot = True
                elif c in 'eE' and not seen_exp and i + 1 < len(text) and (text[i + 1].isdigit() or text[i + 1] in '+-'):
                    seen_exp = True
                    i += 1
                else:
                    break
                i += 1
            tokens.append(Token('number', text[start:i], start))
        elif ch.isalpha() or ch == '_':
            while i < len(text) and (text[i].isalnum() or text[i] == '_'):
                i += 1
            tokens.append(Token('name', text[start:i], start))
        elif text[i:i + 2] in ('**', '//', '<=', '>=', '==', '!='):
            i += 2
            tokens.append(Token('op', text[start:i], start))
        elif ch in '+-*/%()<>=,;?:!':
            i += 1
            tokens.append(Token('op', ch, start))
        else:
            raise CalcError(f'unexpected character {ch!r}', i)
    tokens.append(Token('end', '', len(text)))
    return tokens


class Node:
    def evaluate(self, env):
        raise NotImplementedError(type(self).__name__)


class Number(Node):
    def __init__(self, value):
        self.value = value

    def evaluate(self, env):
        return self.value

    def __str__(self):
        return str(self.value)


class Name(Node):
    def __init__(self, token):
        self.token = token

    def evaluate(self, env):
        try:
            return env[self.token.text]
        except KeyError:
            raise CalcError(f'unknown name {self.token.text}', self.token.column) from None

    def __str__(self):
        return self.token.text


class Unary(Node):
    def __init__(self, op, operand):
        self.op = op
        self.operand = operand

    def evaluate(self, env):
        value = self.operand.evaluate(env)
        if self.op == '-':
            return -value
        return not value

    def __str__(self):
        return f'({self.op}{self.operand})'


class Binary(Node):
    table = {
        '+': lambda a, b: a + b,
        '-': lambda a, b: a - b,
        '*': lambda a, b: a * b,
        '/': lambda a, b: a / b,
        '//': lambda a, b: a // b,
        '%': lambda a, b: a % b,
        '**': lambda a, b: a ** b,
        '<': lambda a, b: a < b,
        '>': lambda a, b: a > b,
        '<=': lambda a, b: a <= b,
        '>=': lambda a, b: a >= b,
        '==': lambda a, b: a == b,
        '!=': lambda a, b: a != b,
    }

    def __init__(self, token, left, right):
        self.token = token
        self.left = left
        self.right = right

    def evaluate(self, env):
        left = self.left.evaluate(env)
        right = self.right.evaluate(env)
        try:
            return self.table[self.token.text](left, right)
        except ZeroDivisionError as e:
            raise CalcError(str(e), self.token.column) from e
        except OverflowError:
            raise CalcError('result too large', self.token.column) from None

    def __str__(self):
        return f'({self.left} {self.token.text} {self.right})'


class Conditional(Node):
    def __init__(self, test, yes, no):
        self.test, self.yes, self.no = test, yes, no

    def evaluate(self, env):
        return self.yes.evaluate(env) if self.test.evaluate(env) else self.no.evaluate(env)

    def __str__(self):
        return f'({self.test} ? {self.yes} : {self.no})'


class Assign(Node):
    def __init__(self, name, value):
        self.name, self.value = name, value

    def evaluate(self, env):
        env[self.name] = result = self.value.evaluate(env)
        return result

    def __str__(self):
        return f'{self.name} = {self.value}'


class Call(Node):
    def __init__(self, token, arguments):
        self.token, self.arguments = token, arguments

    def evaluate(self, env):
        function = env.get(self.token.text)
        if not callable(function):
            raise CalcError(f'{self.token.text} is not a function', self.token.column)
        try:
            return function(*[a.evaluate(env) for a in self.arguments])
        except (TypeError, ValueError) as e:
            raise CalcError(f'{self.token.text}: {e}', self.token.column) from e

    def __str__(self):
        return f'{self.token.text}({", ".join(map(str, self.arguments))})'


class Parser:
    levels = [('==', '!='), ('<', '>', '<=', '>='), ('+', '-'), ('*', '/', '//', '%')]

    def __init__(self, text):
        self.tokens = tokenize(text)
        self.position = 0

    @property
    def current(self):
        return self.tokens[self.position]

    def accept(self, *texts):
        token = self.current
        if token.kind == 'op' and token.text in texts:
            self.position += 1
            return token
        return None

    def expect(self, text):
        token = self.accept(text)
        if token is None:
            found = self.current.text or 'the end'
            raise CalcError(f'expected {text!r}, found {found!r}', self.current.column)
        return token

    def program(self):
        statements = [self.statement()]
        while self.accept(';'):
            if self.current.kind == 'end':
                break
            statements.append(self.statement())
        if self.current.kind != 'end':
            raise CalcError(f'unexpected {self.current.text!r}', self.current.column)
        return statements

    def statement(self):
        token = self.current
        following = self.tokens[self.position + 1] if token.kind == 'name' else None
        if following is not None and following.text == '=':
            self.position += 2
            return Assign(token.text, self.statement())
        return self.conditional()

    def conditional(self):
        test = self.binary(0)
        if self.accept('?'):
            yes = self.conditional()
            self.expect(':')
            return Conditional(test, yes, self.conditional())
        return test

    def binary(self, level):
        if level == len(self.levels):
            return self.unary()
        left = self.binary(level + 1)
        while token := self.accept(*self.levels[level]):
            left = Binary(token, left, self.binary(level + 1))
        return left

    def unary(self):
        if token := self.accept('-', '!'):
            return Unary(token.text, self.unary())
        return self.power()

    def power(self):
        base = self.atom()
        if token := self.accept('**'):
            return Binary(token, base, self.unary())
        return base

    def atom(self):
        token = self.current
        if token.kind == 'number':
            self.position += 1
            text = token.text
            return Number(float(text) if any(c in text for c in '.eE') else int(text))
        if token.kind == 'name':
            self.position += 1
            if self.accept('('):
                arguments = []
                if not self.accept(')'):
                    arguments.append(self.conditional())
                    while self.accept(','):
                        arguments.append(self.conditional())
                    self.expect(')')
                return Call(token, arguments)
            return Name(token)
        if self.accept('('):
            inner = self.conditional()
            self.expect(')')
            return inner
        raise CalcError(f'expected a value, found {token.text or "the end"!r}', token.column)


def make_env():
    env = {'pi': math.pi, 'e': math.e}
    for function in (max, min, abs, round):
        env[function.__name__] = function
    for name in ('sqrt', 'floor', 'gcd'):
        env[name] = getattr(math, name)
    env['fact'] = math.factorial
    return env


def main():
    env = make_env()
    lines = [
        '1 + 2 * 3',
        '(1 + 2) * 3',
        '2 ** 3 ** 2',
        '-2 ** 2',
        '7 // 2 + 7 % 2 - 7 / 2',
        'x = y = 10; x * y + 1',
        'x > 5 ? max(x, 20) : 0',
        'sqrt(16) + abs(-3)',
        '1e3 + .5',
        'fact(20)',
        '2 ** 100',
        'a = 3; b = 4; sqrt(a * a + b * b);',
        '!(1 < 2) == (2 < 1)',
        'round(pi, 4)',
        '1 / 0',
        '5 +',
        '(1 + 2',
        'unknown + 1',
        'x(3)',
        'sqrt(0 - 1)',
        'max()',
        '3 $ 4',
        '1 2',
        '2.5 ** 10000',
        'gcd(84, 36) * floor(2.7)',
    ]
    good = bad = 0
    for line in lines:
        try:
            value = None
            for statement in Parser(line).program():
                value = statement.evaluate(env)
                shown = str(statement)
            print(f'{line:<40} => {value!r:<24} {shown}')
            good += 1
        except CalcError as e:
            print(e.show(line))
            bad += 1
    print(f'{good} evaluated, {bad} refused')
    print(tokenize('a1 <= .5e-3'))
    print(sorted(name for name in env if not callable(env[name])))


main()
