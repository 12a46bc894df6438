# __format__ receives the spec; without it only an empty spec is accepted.
class Money:
    def __init__(self, n): self.n = n
    def __format__(self, spec):
        if spec == '': return f'${self.n}'
        if spec.endswith('c'): return f'{self.n * 100:{spec[:-1]}d} cents'
        return f'<{spec}>{self.n:{spec}}'
m = Money(5)
print(f'{m} {m:c} {m:>8c} {m:03d}', '{:c}'.format(m), format(m), format(m, '+d'))
class Plain:
    def __str__(self): return 'plain'
p = Plain()
print(f'{p}', f'{p!s:>8}|', format(p))
try:
    f'{p:>8}'
except TypeError as e:
    print(e)
try:
    f'{[1]:5}'
except TypeError as e:
    print(e)
try:
    format(None, 'd')
except TypeError as e:
    print(e)
class Bad:
    def __format__(self, s): return 3
try:
    f'{Bad()}'
except TypeError as e:
    print(e)
w = 7
print(f'{m:{w}c}|')
