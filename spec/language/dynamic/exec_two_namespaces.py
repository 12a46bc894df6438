# separate globals and locals: the body stores in locals, functions see globals only
g, l = {'x': 'global'}, {}
exec('x = "local"\ndef f(): return x\ny = x\nz = [x for _ in range(1)]', g, l)
print(l['f'](), l['y'], l['z'], sorted(l), g['x'])
try:
    exec('def rec(n): return n and rec(n - 1)\nrec(3)', g, l)
except NameError as e:
    print(e)
exec('global w\nw = 1\ndel x', g, l)
print(g['w'], 'x' in l, eval('x', g, l))
exec('''
def h():
    global made
    made = 'by h'
h()
class K:
    attr = x
    def m(self): return made
''', g, l)
print(g['made'], l['K'].attr, l['K']().m(), 'K' in g)
try:
    exec('del nothing', g, l)
except NameError as e:
    print(e)
