# exec: statements in the namespaces given; the answer is None
print(exec('a = 1\nb = a + 1'), a, b)
ns = {}
exec('''
def square(n):
    return n * n

class Point:
    """A point."""
    def __init__(self, x):
        self.x = x

    def double(self):
        return square(self.x) * 2

import math
total = sum(square(i) for i in range(4))
''', ns)
print([k for k in ns if k != '__builtins__'])
print(ns['square'](5), ns['Point'](3).double(), ns['Point'].__doc__, ns['total'])
ns['square'] = lambda n: n + 100
print(ns['Point'](3).double())
del ns['square']
try:
    ns['Point'](3).double()
except NameError as e:
    print(e)
exec('')
exec('# only a comment')
exec('for i in range(3):\n    if i == 1: continue\n    print(i)\nelse:\n    print("end")')
