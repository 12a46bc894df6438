# Messages for operators that objects don't support.
class P: pass
p = P()
tests = ['p + 1', '1 + p', 'p - p', 'p @ 1', 'p ** 2', '2 ** p', 'p // 1', 'p << 1', 'p & 1', 'p | p', '-p', '+p', '~p', 'p < 1', 'p[0]', 'p()', 'len(p)', 'iter(p)', 'p in p', '1 in p', 'int(p)', 'float(p)', 'abs(p)', 'round(p)', 'hash([])', 'hash({})', 'hash(set())', "'a' + 1", "1 + 'a'", "'a' * 'b'", "'a' - 'b'", '[] + ()', '[] + 1', '() + []', '{} + {}', '{1} + {2}', '{1} - [1]', 'None + 1', '{}[[]]', '{[]: 1}', '{[]}', 'p.x', 'p.x.y', '[].x', '(5).x', 'None.x', "'s'.x", 'len.x', 'P.x', 'print.x', '1 < None', '[] < {}', "'a' < 1", 'int < str', 'range(5) < 1', 'not_a_name', 'p[1:2]', 'complex(1) < 2', '1j // 2', "b'a' + 'a'", "'a' + b'a'", "'a' in b'a'", '1 in "a"', 'None in "a"', 'divmod(p, 1)', 'pow(p, 1)', 'pow(2, p)', "f'{p:d}'", "f'{[]:d}'", "'%d' % p", "'%s %s' % 1", "'%s' % (1, 2)", "'%z' % 1", 'sum([p])', 'sorted([p, p])', 'max(p)', 'max([])', 'min()', '"".join([1])', '"".join(5)', 'str.upper(1)', 'list.append()', 'list.append([])', '[].append(1, 2)', 'isinstance(1, 2)', 'issubclass(1, int)', 'super().x', 'range("a")', 'range(1.5)', 'range()', 'int("x")', 'int([])', 'float("x")', 'chr(-1)', 'ord("ab")', 'ord(1)', 'bytes(-1)', '{**1}', '[*1]', 'print(**1)', 'print(*1)', 'dict(1)', 'dict([1])', 'set(1)', 'tuple(1)', 'enumerate()', 'zip(1)', 'map()', 'map(1)', 'filter(1)', 'next([])', 'reversed({1})', 'getattr(p, 1)', 'setattr(p, 1, 1)', 'p.__class__.__mro__[5]', 'bool(p, p)', 'type(1, 2)', 'object.__init__()', 'int.__add__(1)', "int.__add__('a', 1)", '(1).__add__("a")']
for t in tests:
    try:
        r = eval(t)
        print(t, '->', 'ok' if t in ('open',) else repr(r)[:30])
    except Exception as e:
        print(t, '->', type(e).__name__, e)
statements = ['p.x += 1', 'p[0] = 1', 'del p[0]', 'del p.x', '(1).x = 1', 'del (1).x', "'a'[0] = 'b'", "del 'a'[0]", '(1,)[0] = 2', 'del (1,)[0]', 'a, b = 1', 'a, b = 1, 2, 3', 'a, b = p', '[a, *b] = 5', 'a, b = {}', 'for x in p: pass', 'for x in 5: pass', 'with p: pass', 'raise p', 'raise 5', 'raise P', "raise 'a'", 'raise ValueError from 5', 'raise', 'assert 0, "msg"', 'assert 0', 'import nope', 'from sys import nope', 'from nope import x', 'x = y = undefined', 'del undefined', 'p += p', "s = 'a'; s += 1", 'l = []; l += 1', 'l = []; l -= []', 'n = None; n += 1', 'd = {}; d |= 1', 'f = lambda: 1; f(1)', 'def f(a): pass\nf()', 'def f(a, b): pass\nf()', 'def f(a, b, c): pass\nf()', 'def f(a): pass\nf(1, 2)', 'def f(a): pass\nf(1, a=2)', 'def f(a): pass\nf(b=2)', 'def f(*, a): pass\nf()', 'def f(*, a, b): pass\nf()', 'def f(*, a): pass\nf(1)', 'def f(a, /): pass\nf(a=1)', 'def f(a, /, b): pass\nf(a=1, b=2)', 'def f(a=1): pass\nf(1, 2)', 'def f(a, b=1): pass\nf(1, 2, 3)', 'def f(): pass\nf(1)', 'def f(): pass\nf(x=1)', 'def f(a, b=1, *, c): pass\nf(1, 2, 3, c=4)', 'def f(a, *, c): pass\nf(1, 2)', 'def f(name): pass\nf(nam=1)', 'def f(**k): pass\nf(**{1: 2})', 'def f(a): pass\nf(**{"a": 1}, a=2)', 'class A(1): pass', 'class A(metaclass=5): pass', 'class A(x=1): pass']
for t in statements:
    try:
        exec(t, {'p': P(), 'P': P})
        print(t, '-> ok')
    except Exception as e:
        print(repr(t), '->', type(e).__name__, e)
