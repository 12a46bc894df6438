# literal_eval takes literals and nothing else.
import ast

for text in ('1', '-1', '+1.5', '1+2j', '-1-2.5j', '3j', '"text"', "b'x'", 'None', 'True', '...', '[1, [2]]', '(1,)', '()', '{1, 2}', '{}', "{'a': [1], 2: None}", 'set()', ' 1', '\t[1]', '"a" "b"', '1_000',
             '0x1F', '"\\u00e4"', '((1))', "{'a': -1, **{}}", 'x', 'f()', '1+1', '[x]', '1 if 1 else 2', 'lambda: 0', '-"a"', 'not 1', '1j+1', 'a.b', 'f"x"', '[*[1]]', '1 +', '', 'x = 1', '1\n2', '"a', '~1', '--1',
             '{1: 2, 3}', 'set([1])', '1 < 2'):
    try:
        print(repr(text), '->', repr(ast.literal_eval(text)))
    except (ValueError, SyntaxError, TypeError) as e:
        print(repr(text), type(e).__name__, str(e).split(' object at')[0])
print(ast.literal_eval(ast.parse('[1]', mode='eval')), ast.literal_eval(ast.Constant(5)))
print(ast.literal_eval('[' * 50 + ']' * 50) is not None)
