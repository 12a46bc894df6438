# functions made by exec: their globals, module, closures, defaults, recursion, generators, decorators
ns = {'__name__': 'made'}
exec('''
calls = 0
def counted(fn):
    def wrapper(*args):
        global calls
        calls += 1
        return fn(*args)
    return wrapper

@counted
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)

def gen(n):
    for i in range(n):
        yield i * scale

def counter(start=[0]):
    def step():
        nonlocal_start = start[0]
        start[0] += 1
        return nonlocal_start
    return step
scale = 10
class Base:
    registry = []
    def __init_subclass__(cls):
        Base.registry.append(cls.__name__)
class Child(Base):
    def who(self):
        return super().__init__, __class__.__name__, scale
''', ns)
print(ns['fact'](10), ns['calls'], list(ns['gen'](3)))
ns['scale'] = 7
print(list(ns['gen'](3)), ns['counter']()(), ns['Base'].registry, ns['Child']().who()[1:])
print(ns['fact'].__globals__ is ns, ns['gen'].__module__, ns['Child'], ns['gen'].__builtins__ is ns['__builtins__'])
exec('class Plain: pass', bare := {})
print(bare['Plain'].__module__)
def make(names):
    lines = ''.join(f'    self.{n} = {n}\n' for n in names)
    exec(f'def __init__(self, {", ".join(names)}):\n{lines}', out := {})
    return type('Record', (), {'__init__': out['__init__'], '__slots__': tuple(names)})
r = make(['a', 'b'])(1, 2)
print(r.a, r.b)
