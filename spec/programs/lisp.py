# A small Lisp: reader, environments, special forms, macros, tail calls and error reports.


class LispError(Exception):
    pass


class Symbol(str):
    __slots__ = ()

    def __repr__(self):
        return str(self)


SYMBOLS = {}


def sym(name):
    return SYMBOLS.setdefault(name, Symbol(name))


QUOTE, QUASI, UNQUOTE, SPLICE = sym('quote'), sym('quasiquote'), sym('unquote'), sym('unquote-splicing')
SHORT = {"'": QUOTE, '`': QUASI, ',': UNQUOTE, ',@': SPLICE}


def tokens(text):
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
        elif ch == ';':
            while i < len(text) and text[i] != '\n':
                i += 1
        elif ch == '"':
            j = i + 1
            while j < len(text) and text[j] != '"':
                j += 2 if text[j] == '\\' else 1
            if j >= len(text):
                raise LispError('unterminated string')
            yield text[i:j + 1]
            i = j + 1
        elif text[i:i + 2] == ',@':
            yield ',@'
            i += 2
        elif ch in "()'`,":
            yield ch
            i += 1
        else:
            j = i
            while j < len(text) and not text[j].isspace() and text[j] not in '()";':
                j += 1
            yield text[i:j]
            i = j


def read_all(text):
    source = tokens(text)

    def read(token):
        if token == '(':
            items = []
            for token in source:
                if token == ')':
                    return items
                items.append(read(token))
            raise LispError('missing )')
        if token == ')':
            raise LispError('unexpected )')
        if token in SHORT:
            following = next(source, None)
            if following is None:
                raise LispError(f'nothing after {token}')
            return [SHORT[token], read(following)]
        if token[0] == '"':
            return token[1:-1].replace('\\n', '\n').replace('\\"', '"')
        if token in ('#t', '#f'):
            return token == '#t'
        for kind in (int, float):
            try:
                return kind(token)
            except ValueError:
                pass
        return sym(token)

    return [read(token) for token in source]


def show(x):
    if x is True:
        return '#t'
    if x is False:
        return '#f'
    if x is None:
        return 'nil'
    if isinstance(x, Symbol):
        return str(x)
    if isinstance(x, str):
        return '"' + x.replace('"', '\\"').replace('\n', '\\n') + '"'
    if isinstance(x, list):
        if len(x) == 2 and x[0] is QUOTE:
            return "'" + show(x[1])
        return '(' + ' '.join(map(show, x)) + ')'
    if isinstance(x, Procedure):
        return f'#<procedure {x.name}>'
    if callable(x):
        return '#<builtin>'
    return repr(x)


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f'unbound: {name}')


class Procedure:
    def __init__(self, parameters, body, env, name='lambda'):
        self.parameters, self.body, self.env, self.name = parameters, body, env, name
        self.rest = None
        if sym('.') in parameters:
            at = parameters.index(sym('.'))
            self.rest = parameters[at + 1]
            self.parameters = parameters[:at]

    def bind(self, arguments):
        need = len(self.parameters)
        if len(arguments) < need or (self.rest is None and len(arguments) > need):
            raise LispError(f'{self.name}: expected {need}{"+" if self.rest else ""} arguments, got {len(arguments)}')
        env = Env(self.parameters, arguments, self.env)
        if self.rest is not None:
            env[self.rest] = arguments[need:]
        return env

    def __call__(self, *arguments):
        env = self.bind(list(arguments))
        result = None
        for form in self.body:
            result = evaluate(form, env)
        return result


class Macro(Procedure):
    pass


def truthy(x):
    return x is not False and x != []


def quasi(x, env):
    if not isinstance(x, list) or not x:
        return x
    if x[0] is UNQUOTE:
        return evaluate(x[1], env)
    out = []
    for item in x:
        if isinstance(item, list) and item and item[0] is SPLICE:
            out.extend(evaluate(item[1], env))
        else:
            out.append(quasi(item, env))
    return out


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            return []
        head = x[0]
        if head is QUOTE:
            return x[1]
        if head is QUASI:
            return quasi(x[1], env)
        if head == 'if' and isinstance(head, Symbol):
            x = x[2] if truthy(evaluate(x[1], env)) else (x[3] if len(x) > 3 else [QUOTE, []])
            continue
        if head == 'define' or head == 'define-macro':
            kind = Macro if head == 'define-macro' else Procedure
            if isinstance(x[1], list):
                name, *parameters = x[1]
                env[name] = kind(parameters, x[2:], env, name)
            else:
                name = x[1]
                env[name] = evaluate(x[2], env)
            return name
        if head == 'set!':
            env.find(x[1])[x[1]] = value = evaluate(x[2], env)
            return value
        if head == 'lambda':
            return Procedure(x[1], x[2:], env)
        if head == 'let':
            env = Env([n for n, _ in x[1]], [evaluate(v, env) for _, v in x[1]], env)
            for form in x[2:-1]:
                evaluate(form, env)
            x = x[-1]
            continue
        if head == 'begin':
            for form in x[1:-1]:
                evaluate(form, env)
            x = x[-1]
            continue
        if head == 'cond':
            for test, *body in x[1:]:
                if test == 'else' or truthy(evaluate(test, env)):
                    for form in body[:-1]:
                        evaluate(form, env)
                    x = body[-1]
                    break
            else:
                return []
            continue
        if head == 'and' or head == 'or':
            stop = head == 'or'
            value = not stop
            for form in x[1:]:
                value = evaluate(form, env)
                if truthy(value) == stop:
                    return value
            return value
        function = evaluate(head, env)
        if isinstance(function, Macro):
            x = function(*x[1:])
            continue
        arguments = [evaluate(a, env) for a in x[1:]]
        if isinstance(function, Procedure):
            env = function.bind(arguments)
            for form in function.body[:-1]:
                evaluate(form, env)
            x = function.body[-1]
            continue
        if not callable(function):
            raise LispError(f'not a procedure: {show(function)}')
        try:
            return function(*arguments)
        except (TypeError, ArithmeticError, LookupError) as e:
            raise LispError(f'{show(head)}: {type(e).__name__}: {e}') from e


def fold(f, start=None):
    def run(*args):
        if start is not None and len(args) == 1:
            return f(start, args[0])
        total = args[0] if args else start
        for a in args[1:]:
            total = f(total, a)
        return total
    return run


def compare(f):
    return lambda *args: all(f(a, b) for a, b in zip(args, args[1:]))


def raise_error(*parts):
    raise LispError(' '.join(p if isinstance(p, str) else show(p) for p in parts))


def standard():
    out = []
    env = Env()
    table = {
        '+': lambda *a: sum(a), '-': fold(lambda a, b: a - b, 0), '*': fold(lambda a, b: a * b, 1), '/': fold(lambda a, b: a / b, 1),
        'quotient': lambda a, b: a // b, 'modulo': lambda a, b: a % b, '=': compare(lambda a, b: a == b), '<': compare(lambda a, b: a < b),
        '>': compare(lambda a, b: a > b), '<=': compare(lambda a, b: a <= b), 'not': lambda a: not truthy(a), 'list': lambda *a: list(a),
        'cons': lambda a, b: [a] + b, 'car': lambda a: a[0], 'cdr': lambda a: a[1:] if a else [][0], 'null?': lambda a: a == [], 'length': len,
        'append': fold(lambda a, b: a + b, []), 'apply': lambda f, a: f(*a), 'map': lambda f, *ls: [f(*t) for t in zip(*ls)],
        'filter': lambda f, a: [v for v in a if truthy(f(v))], 'eq?': lambda a, b: a is b or a == b, 'error': raise_error, 'max': max, 'abs': abs,
        'display': lambda *a: out.append(' '.join(v if isinstance(v, str) else show(v) for v in a)), 'string-append': fold(lambda a, b: a + b, ''),
        'number->string': str, 'symbol?': lambda a: isinstance(a, Symbol), 'list?': lambda a: isinstance(a, list),
    }
    for name, function in table.items():
        env[sym(name)] = function
    return env, out


PROGRAM = '''
(define (square x) (* x x))   ; a comment
(square 12)
(define (fact n) (if (= n 0) 1 (* n (fact (- n 1)))))
(fact 25)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 3000 0)
(define (compose f g) (lambda (x) (f (g x))))
((compose square (lambda (x) (+ x 1))) 4)
(map + '(1 2 3) '(10 20 30))
(filter (lambda (x) (= 0 (modulo x 3))) '(1 2 3 4 5 6))
(define counter (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(list (counter) (counter) (counter))
(define-macro (unless test . body) `(if ,test #f (begin ,@body)))
(unless (< 2 1) (display "in the body") 'done)
(define-macro (swap! a b) `(let ((tmp ,a)) (set! ,a ,b) (set! ,b tmp)))
(define p 1) (define q 2) (swap! p q) (list p q)
(define (qsort l)
  (if (null? l) '()
    (let ((pivot (car l)) (rest (cdr l)))
      (append (qsort (filter (lambda (x) (< x pivot)) rest))
              (list pivot)
              (qsort (filter (lambda (x) (not (< x pivot))) rest))))))
(qsort '(3 1 4 1 5 9 2 6 5 3 5))
(define (sum . xs) (apply + xs))
(sum 1 2 3.5)
(cond ((> 1 2) 'no) ((= 1 2) 'no) (else 'yes))
(and 1 2 #f 3) (or #f '() 7) (and) (or)
`(1 ,(+ 1 1) ,@(list 3 4) (nested ,(* 2 3)))
'(quote x) ''y "text \\"quoted\\"" (string-append "a" "b")
(define (even? n) (if (= n 0) #t (odd? (- n 1))))
(define (odd? n) (if (= n 0) #f (even? (- n 1))))
(even? 1001)
(/ 1 4) (- 5) (/ 2) (max 3 1 2) square car
'''

ERRORS = ['(car 5)', '(car (list))', '(undefined 1)', '(square 1 2)', '(1 2 3)', '(+ 1 "a")', '(/ 1 0)', '(error "custom" (quote (1 2)))', '(1', ')', '"open', "'",
          '(set! nothing 1)', '((lambda (x . y) y))', '(cdr (quote ()))']


def main():
    env, out = standard()
    for form in read_all(PROGRAM):
        value = evaluate(form, env)
        if not (isinstance(form, list) and form and form[0] == 'define'):
            print(f'{show(form)[:60]:<62}{show(value)}')
    print(out)
    for text in ERRORS:
        try:
            for form in read_all(text):
                print(show(evaluate(form, env)))
        except LispError as e:
            print(f'{text:<30}{e}{" <- " + type(e.__cause__).__name__ if e.__cause__ else ""}')


main()
