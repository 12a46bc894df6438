# Regular expressions compiled to automata, run as sets of states. Unit: one run.
# n: 7
# check: 1 -> '61 4523'


class State:
    counter = 0

    def __init__(self):
        State.counter += 1
        self.id = State.counter
        self.edges = {}
        self.epsilon = []
        self.any = None

    def __hash__(self):
        return self.id

    def __repr__(self):
        return f'S{self.id}'


class Fragment:
    def __init__(self, start, accept):
        self.start = start
        self.accept = accept


class Parser:
    def __init__(self, pattern):
        self.pattern = pattern
        self.i = 0

    def peek(self):
        return self.pattern[self.i] if self.i < len(self.pattern) else None

    def parse(self):
        left = self.sequence()
        while self.peek() == '|':
            self.i += 1
            right = self.sequence()
            s, a = State(), State()
            s.epsilon += [left.start, right.start]
            left.accept.epsilon.append(a)
            right.accept.epsilon.append(a)
            left = Fragment(s, a)
        return left

    def sequence(self):
        first = State()
        result = Fragment(first, first)
        while self.peek() is not None and self.peek() not in '|)':
            nxt = self.repeat()
            result.accept.epsilon.append(nxt.start)
            result = Fragment(result.start, nxt.accept)
        return result

    def repeat(self):
        f = self.atom()
        while (c := self.peek()) is not None and c in '*+?':
            self.i += 1
            s, a = State(), State()
            s.epsilon.append(f.start)
            f.accept.epsilon.append(a)
            if c in '*?':
                s.epsilon.append(a)
            if c in '*+':
                f.accept.epsilon.append(f.start)
            f = Fragment(s, a)
        return f

    def atom(self):
        c = self.peek()
        self.i += 1
        if c == '(':
            f = self.parse()
            assert self.peek() == ')'
            self.i += 1
            return f
        s, a = State(), State()
        if c == '[':
            while self.peek() != ']':
                lo = self.peek()
                self.i += 1
                hi = lo
                if self.peek() == '-':
                    hi = self.pattern[self.i + 1]
                    self.i += 2
                for code in range(ord(lo), ord(hi) + 1):
                    s.edges.setdefault(chr(code), set()).add(a)
            self.i += 1
        elif c == '.':
            s.any = a
        else:
            s.edges.setdefault(c, set()).add(a)
        return Fragment(s, a)


def closure(states):
    stack = list(states)
    seen = set(states)
    while stack:
        s = stack.pop()
        for t in s.epsilon:
            if t not in seen:
                seen.add(t)
                stack.append(t)
    return seen


class Regex:
    def __init__(self, pattern):
        f = Parser(pattern).parse()
        self.start = frozenset(closure({f.start}))
        self.accept = f.accept

    def step(self, states, c):
        nxt = set()
        for s in states:
            if c in s.edges:
                nxt |= s.edges[c]
            if s.any is not None:
                nxt.add(s.any)
        return closure(nxt)

    def match(self, text):
        states = self.start
        for c in text:
            states = self.step(states, c)
            if not states:
                return False
        return self.accept in states

    def longest(self, text, start):
        states = self.start
        best = -1
        for i in range(start, len(text)):
            if self.accept in states:
                best = i
            states = self.step(states, text[i])
            if not states:
                return best
        return len(text) if self.accept in states else best

    def find_all(self, text):
        out = []
        i = 0
        while i < len(text):
            end = self.longest(text, i)
            if end > i:
                out.append(text[i:end])
                i = end
            else:
                i += 1
        return out


class Dfa:
    """The same, with the sets of states remembered as keys."""

    def __init__(self, regex):
        self.regex = regex
        self.ids = {}
        self.table = []
        self.accepting = []
        self.id_of(frozenset(s.id for s in regex.start), regex.start)

    def id_of(self, key, states):
        if key not in self.ids:
            self.ids[key] = len(self.table)
            self.table.append(({}, states))
            self.accepting.append(self.regex.accept in states)
        return self.ids[key]

    def match(self, text):
        i = 0
        for c in text:
            edges, states = self.table[i]
            j = edges.get(c)
            if j is None:
                nxt = self.regex.step(states, c)
                j = edges[c] = self.id_of(frozenset(s.id for s in nxt), nxt)
            i = j
        return self.accepting[i]


PATTERNS = ['[a-z]+@[a-z]+(.com|.org)', '(ab|a)*c?d+', '[0-9]+(.[0-9]+)?', '(x|y|z)*(xy)+']
TEXT = 'mail bob@site.com or abababcd 3.1415 xyzzyxyxy zz top 42 aabacddd ann@home.org x'


def once(n):
    State.counter = 0
    regexes = [Regex(p) for p in PATTERNS]
    dfas = [Dfa(r) for r in regexes]
    found = []
    for _ in range(n):
        for r, d in zip(regexes, dfas):
            found.append(r.find_all(TEXT))
            for w in TEXT.split():
                found.append((r.match(w), d.match(w)))
    return len(found), State.counter, found[0], found[17], sum(1 for f in found if f == (True, True))


def run(n):
    result = None
    for _ in range(n):
        result = once(9)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
