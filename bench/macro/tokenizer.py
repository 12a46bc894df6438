# A tokenizer by one regular expression and a recursive-descent parser over named tuples. Unit: one line parsed.
# n: 200
# check: 1 -> 10

import re
from collections import namedtuple
Token = namedtuple("Token", "kind value pos")


SPEC = [("NUM", r"\d+(\.\d*)?"), ("ID", r"[A-Za-z_]\w*"), ("OP", r"[+\-*/=()<>]"), ("WS", r"\s+")]
RX = re.compile("|".join(f"(?P<{n}>{p})" for n, p in SPEC))


SRC = "x = 3 + 4.5 * (y - 2) / total_1 + foo(bar) * 10 - 7 < limit " * 3


def tokenize(src):
    for m in RX.finditer(src):
        kind = m.lastgroup
        if kind != "WS":
            yield Token(kind, m.group(), m.start())


class Parser:
    def __init__(self, toks):
        self.toks = list(toks)
        self.i = 0

    def peek(self):
        return self.toks[self.i] if self.i < len(self.toks) else None

    def expr(self):
        left = self.term()
        while (t := self.peek()) and t.value in "+-<=":
            self.i += 1
            left = (t.value, left, self.term())
        return left

    def term(self):
        left = self.atom()
        while (t := self.peek()) and t.value in "*/":
            self.i += 1
            left = (t.value, left, self.atom())
        return left

    def atom(self):
        t = self.peek()
        self.i += 1
        if t.kind == "NUM":
            return float(t.value)
        if t.value == "(":
            e = self.expr()
            self.i += 1
            return e
        n = self.peek()
        if n and n.value == "(":
            self.i += 1
            e = self.expr()
            self.i += 1
            return ("call", t.value, e)
        return t.value


def count(tree):
    return 1 + sum(count(x) for x in tree if isinstance(x, tuple)) if isinstance(tree, tuple) else 1


def run(n):
    t = 0
    for _ in range(n):
        p = Parser(tokenize(SRC))
        t += count(p.expr())
    return t
