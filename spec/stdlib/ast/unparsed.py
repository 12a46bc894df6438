# Trees as source text.
import ast
src = '''
"""doc 'x' """
import a.b as c, d
from . import x
from ..y import (z as w, v)
@dec(1)
class A[T: int, *Ts, **P = [int]](B, metaclass=M):
    'doc\\ttab'
    x: int = 1
    (y): str
    def f(self, a, /, b: int = 2, *args, c, d=4, **kw) -> None:
        """multi
        line"""
        global g; nonlocal_ = 1
        return (yield), (yield x), (await z)
    async def g(self): 
        async with a as b, c: pass
        async for x, y in z: break
        else: continue
        return [i async for i in x if i if j], {k: v for k, v in d}, {s for s in t}, (g for g in h)
    lambda x, *y, z=1, **w: (x, y)
type X[T] = list[T]
if a and b or not c: pass
elif x < y <= z != 3 in w not in v is None is not u: del a, b[1], c.d
else: assert x, 'msg'
while (n := 5) > -1 ** 2: x **= -y; x = y = z, *w
try: raise E from f
except (A, B) as e: pass
except: pass
else: pass
finally: pass
try: pass
except* G: raise
for i, in x: pass
with open(f'{x!r:>{w}} {{}} {y=} {z:%Y} {{"k": 1}}') as f, (g): pass
match x:
    case [1, *_, {"a": b, **r}] | A.B | C(1, x=2) | (None as q) if g: pass
    case -1 | 1+2j | 'a': pass
    case _: pass
x = (a + b) * c - (d - e) / f // g % h @ i << 1 >> 2 & 3 ^ 4 | 5 ** -6 ** 7; y = not (not a); z = -(-1) + ~x
a[1:2, ::3, ...], b[x,], c[:, 1], d[()], e[*f]
f(*a, b, **c, k=1), (1).real, 1.5.real, 1j, 1e1000, b'x', 'it\\'s', "q\\"'", ..., True, (), (1,), [1], {1}, {**a, 'b': 1}, x if y else z if w else v, (x if y else z) if a else b, lambda: 0, a.b.c[0](1)
print(f"{'a'}" f'b{"c"}\\n', f"{x if y else z} {lambda_} {(lambda: 1)}", 'a' 'b')
'''
tree = ast.parse(src)
out = ast.unparse(tree)
print(out)
print(ast.dump(ast.parse(out)) == ast.dump(tree))
print(ast.unparse(ast.parse('x + 1', mode='eval')), ast.unparse(ast.BinOp(ast.Name('a'), ast.Add(), ast.Constant(1))), ast.unparse(ast.Module([ast.Pass()], [])))
