# Trees that are changed and compiled; the kind of u'' literals.
import ast


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        if isinstance(node.value, int):
            return ast.copy_location(ast.Constant(node.value * 2), node)
        return node

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load) and node.id == 'swap':
            return ast.copy_location(ast.Name('other', ast.Load()), node)
        return node


tree = ast.parse('x = 1 + 2\ny = swap(x, "t")\ndef f(a, *, b=3):\n    return a * b\n')
space = {'other': lambda *a: ('other', a)}
exec(compile(ast.fix_missing_locations(Double().visit(tree)), '<tree>', 'exec'), space)
print(space['x'], space['y'], space['f'](5), space['f'](5, b=2))
expression = ast.Expression(ast.BinOp(ast.Constant(20), ast.Mult(), ast.Name('n', ast.Load())))
print(eval(compile(ast.fix_missing_locations(expression), '<e>', 'eval'), {'n': 2.5}))
print(eval(compile(ast.parse('[i for i in range(3)]', mode='eval'), '<e>', 'eval')))
for source, mode in ((ast.parse('1'), 'eval'), (ast.parse('1', mode='eval'), 'exec'), (ast.Constant(1), 'eval'), (5, 'exec')):
    try:
        print(eval(compile(source, '<m>', mode)))
    except TypeError as e:
        print(e)
print(ast.dump(compile('a + 1', '<s>', 'eval', ast.PyCF_ONLY_AST)))
for text in ("u'x'", "'x'", "u'x' 'y'", "'x' u'y'", 'U"z"', "f'{u}'", "r'u'", "b'u'"):
    print(text, ast.dump(ast.parse(text, mode='eval')))
