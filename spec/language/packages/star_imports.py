# from package import *: __all__ names submodules too
from _star import *
print(listed, _private, submodule.loaded, 'unlisted' in globals())
for text in ('from _star.wrong import *', 'from _star.not_str import *', 'from math import *', 'from _pk.first import *'):
    ns = {}
    try:
        exec(text, ns)
    except Exception as e:
        print(type(e).__name__, e)
    print(sorted(n for n in ns if not n.startswith('__'))[:5])
g, l = {}, {}
exec('from _pk.first import *', g, l)
print(sorted(l), 'one' in g)
try:
    exec('def f():\n    from math import *', {})
except SyntaxError as e:
    print(e.msg)
