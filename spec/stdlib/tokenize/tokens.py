# Tokens with their places, errors, encodings, and text made of tokens again.
import tokenize, io
src = '''def f(a, *, b=1):  # comment
    """doc"""
    if a and \\
       b:
        return f"x{a!r:>{b}} {{}} {b=}" + 'y' 'z'
    x = [1,
         2.5e-3j, # c

         0xFF]

    for é in rb"a\\"b": pass
class A: y: int = ...; z @= 3 ** -2 // 1
lambda x: (x := 5) != 3 -> 4

\t
# end
if 1:
  x = """multi
line {"""
  y = f\'\'\'a
{x
 + 1}b\'\'\'
'''
for t in tokenize.generate_tokens(io.StringIO(src).readline): print(tokenize.tok_name[t.type], tokenize.tok_name[t.exact_type], repr(t.string), t.start, t.end, repr(t.line))
for t in tokenize.tokenize(io.BytesIO(b'# -*- coding: latin-1 -*-\nx = 1').readline): print(t)
for bad in ('(', '"""a', "'abc", 'x = 1 +\n  (2', 'if 1:\n    x\n  y', 'a $ b', '0777', 'a?', ')'):
    try:
        for t in tokenize.generate_tokens(io.StringIO(bad).readline): print(tokenize.tok_name[t.type], repr(t.string), t.start, t.end)
    except Exception as e: print(type(e).__name__, e, e.args)
print(tokenize.untokenize(list(tokenize.generate_tokens(io.StringIO(src).readline))) == src)
print(tokenize.untokenize([(1, 'x'), (54, '='), (2, '3'), (4, '\n')]))
print(tokenize.detect_encoding(iter([b'\xef\xbb\xbf# hi\n', b'']).__next__), tokenize.detect_encoding(iter([b'#!x\n', b'# vim: fileencoding=cp1252\n']).__next__))
