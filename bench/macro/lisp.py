# A small Lisp: reader, environments, lambdas, and programs in it. Unit: one run of the three programs.
# n: 8
# check: 1 -> 70644


class Environment:
    def __init__(self, names, values, outer):
        self.values = dict(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env.values:
                return env
            env = env.outer
        raise NameError(f"unbound symbol {name}")


class Symbol:
    def __init__(self, name):
        self.name = name


class Lambda:
    def __init__(self, names, body, env):
        self.names = names
        self.body = body
        self.env = env


def tokenize(text):
    return text.replace("(", " ( ").replace(")", " ) ").split()


def read(tokens, at):
    token = tokens[at]
    if token == "(":
        items = []
        at += 1
        while tokens[at] != ")":
            item, at = read(tokens, at)
            items.append(item)
        return items, at + 1
    try:
        return int(token), at + 1
    except ValueError:
        return Symbol(token), at + 1


def read_all(text):
    tokens = tokenize(text)
    forms = []
    at = 0
    while at < len(tokens):
        form, at = read(tokens, at)
        forms.append(form)
    return forms


def evaluate(form, env):
    while True:
        if isinstance(form, Symbol):
            return env.find(form.name).values[form.name]
        if not isinstance(form, list):
            return form
        head = form[0]
        if isinstance(head, Symbol):
            name = head.name
            if name == "if":
                form = form[2] if evaluate(form[1], env) else form[3]
                continue
            if name == "define":
                env.values[form[1].name] = evaluate(form[2], env)
                return None
            if name == "lambda":
                return Lambda([s.name for s in form[1]], form[2], env)
            if name == "let":
                names = [pair[0].name for pair in form[1]]
                values = [evaluate(pair[1], env) for pair in form[1]]
                env = Environment(names, values, env)
                form = form[2]
                continue
        function = evaluate(head, env)
        args = [evaluate(item, env) for item in form[1:]]
        if isinstance(function, Lambda):
            env = Environment(function.names, args, function.env)
            form = function.body
        else:
            return function(*args)


def global_environment():
    builtins = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "<": lambda a, b: a < b,
        "=": lambda a, b: a == b,
        "mod": lambda a, b: a % b,
        "cons": lambda a, b: (a, b),
        "car": lambda pair: pair[0],
        "cdr": lambda pair: pair[1],
        "null?": lambda value: value is None,
    }
    env = Environment([], [], None)
    for name, function in builtins.items():
        env.values[name] = function
    env.values["nil"] = None
    return env


PROGRAM = """
(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))
(define range (lambda (a b) (if (< a b) (cons a (range (+ a 1) b)) nil)))
(define fold (lambda (f acc list) (if (null? list) acc (fold f (f acc (car list)) (cdr list)))))
(define map (lambda (f list) (if (null? list) nil (cons (f (car list)) (map f (cdr list))))))
(define gcd (lambda (a b) (if (= b 0) a (gcd b (mod a b)))))
(define main (lambda (n)
  (let ((numbers (range 0 n)))
    (+ (fib 12)
       (+ (fold (lambda (a b) (+ a b)) 0 (map (lambda (x) (* x x)) numbers))
          (fold (lambda (a b) (+ a (gcd b 36))) 0 numbers))))))
(main 60)
"""


def run(n):
    total = 0
    for _ in range(n):
        env = global_environment()
        result = None
        for form in read_all(PROGRAM):
            result = evaluate(form, env)
        total += result
    return total
