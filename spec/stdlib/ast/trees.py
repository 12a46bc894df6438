# parse, dump, walking and changing trees.
import ast

source = '''
import os, sys as s
from . import x
from a.b import c as d, e
@dec(1)
class C[T: int](Base, metaclass=M):
    """Doc."""
    x: int = 1
    def f(self, a, /, b=2, *args, c, d=3, **kw) -> int:
        return a + b * -c
async def g():
    async with a as b, c: await d
    async for i in x: yield i
for i, (j, *k) in z:
    if i < j <= 3 and not k or l is not None: continue
    elif x in y: break
    else: pass
else:
    del a.b, c[1:2, ::3]
while (n := f(*a, k=1, **kw)): n += 1
try: raise E from e
except (A, B) as err: assert x, 'm'
except: pass
else: global q
finally: x = y = {1: 2, **z, 'k': [*l]}
try: ...
except* G: pass
with open(f) as (h): print(f'{x!r:>{w}} {y=}', b'x', 1.5, 2j, True, None)
match p:
    case [1, x, *_] | {'k': v, **rest} if v: pass
    case Cls(1, a=2) as whole: pass
    case None | 'a' | -1: pass
    case _: pass
lam = lambda x, *, y=1: (yield)
comp = [i for i in x if i if j], {i for i in x}, {k: v for k, v in x}, (i async for i in x)
type Alias[*Ts, **P] = int
t = a if b else c, ~d, a @ b // c ** d << e >> f & g | h ^ i
'''
tree = ast.parse(source)
print(ast.dump(tree, indent=1))
for text in ('x', 'f(1, a=2)', '[]', 'lambda: 0', '{}', "'ä' + y"):
    e = ast.parse(text, mode='eval')
    print(ast.dump(e), ast.dump(e, annotate_fields=False), ast.dump(e, include_attributes=True), ast.dump(e, show_empty=True))
print(ast.dump(ast.parse('a; b', mode='single')))
print(sorted({type(n).__name__ for n in ast.walk(tree)}))
print(ast.get_docstring(tree.body[3]), ast.get_docstring(tree), ast.get_source_segment(source, tree.body[3].body[2].body[0]), ast.get_source_segment("'ä' + xy", ast.parse("'ä' + xy", mode='eval').body.right))

class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset))

names = Names()
names.visit(ast.parse('a = b\nc[d] = e.f\ndel g\nfor h in i: pass'))
print(names.found)

class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)

    def visit_Pass(self, node):
        return None

changed = Double().visit(ast.parse('f(1, "a")\npass'))
print(ast.dump(ast.fix_missing_locations(changed)), changed.body[0].value.args[0].col_offset)
node = ast.Name('x', ast.Load())
print(node.id, node._fields, ast.Name._attributes, isinstance(node, ast.expr), ast.BinOp._fields, list(ast.iter_fields(node))[0], ast.Assign().targets)
print(ast.dump(ast.Module([], [])), ast.dump(ast.Call(ast.Name('f'), [], [])), ast.increment_lineno(ast.parse('x'), 3).body[0].lineno)
for bad in (lambda: ast.parse('x ='), lambda: ast.parse('1', mode='nope'), lambda: ast.dump(3), lambda: ast.Name(1, 2, 3), lambda: ast.get_docstring(node), lambda: ast.Name('x', id='y')):
    try:
        print(bad())
    except (SyntaxError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
