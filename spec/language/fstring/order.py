# f-string parts are evaluated left to right, each value before its spec; errors come from where they should.
log = []
def v(name, result=None):
    log.append(name)
    return result if result is not None else name

class T:
    def __init__(self, name):
        self.name = name
    def __format__(self, spec):
        log.append(f'format {self.name} {spec}')
        return f'<{self.name}>'
    def __repr__(self):
        log.append(f'repr {self.name}')
        return f'[{self.name}]'
    def __str__(self):
        log.append(f'str {self.name}')
        return f'({self.name})'

print(f'{v("a")} {v("b"):{v("w", 4)}} {v("c")!r:{v("x", ">")}{v("y", 5)}}', log)
log.clear()
print(f'{T("a")} {T("b"):{v("spec")}} {T("c")!r} {T("d")!s:>5} {T("e")=}', log)
for f in (lambda: f'{undefined}', lambda: f'{1 / 0}', lambda: f'{"a":d}', lambda: f'{5:s}', lambda: f'{[]:5}', lambda: f'{1:{"x" * 2}}', lambda: f'{"a" + 1}', lambda: f'{None.x}', lambda: f'{(1, 2):>5}', lambda: f'{{}}{[][0]}', lambda: f'{1:.{-1}f}'):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = 'global'
def scope():
    x = 'local'
    inner = lambda: f'{x} {[x for x in range(2)]} {x}'
    x = 'changed'
    return inner()
print(scope())
class K:
    attr = f'{x}!'
    fmt = f'{attr:>10}'
print(K.attr, K.fmt)
