# Nested quotes, nested replacement fields and `=`.
x = 5
name = 'n'
d = {'k': [1, 2]}
print(f"{d["k"][0]} {f"{f"{x}"}"} {'a' 'b'} {"\n".join(['p', 'q'])}")
print(f'{x=} {x = } {x=!s} {x=:>4} {x!r:>4} {name=!r:>6} {d["k"]=} {x+1=}')
print(f'{x:{x}} {x:>{x}} {3.14159:{x}.{2}f} {x:0{x}d} {name!r:^{x}}')
print(f'{{}} {{{x}}} {{{{}}}} {x}}}')
print(f'''{
    x  # a comment
    + 1
} {x
=}''')
print(f'{(lambda: 1)()}', f'{x if x else 0}', f'{x:{"d"}}', f'{ {1: 2}[1] }', f'{x!s}')
print(f'{x:%}', f'{1000000:,}', f'{255:#x}', f'{1e10:g}', f'{-1: d}', f'{"s":*^7}', f'{True:d}', f'{None!r:>6}', f'{[]!s:>4}')
print(rf'\d{x}\n', f'\x41{x}\u00e9', fr'{name}\t', F'{x}', f'a' f'{x}' 'b' f"{name}")
class F:
    def __format__(self, s): return f'<{s}>'
print(f'{F():abc}', f'{F():{{}}}' if False else '', f'{F()}', f'{F():a:b}', f'{F():{x}{name}}')
print(f'{(x := 7)} {x}', f'{x:=5}' if False else '', f'{x!r}', f"{'\'' + "\""}")
print(f'{x==7} {x!=7} {x<=7} {x>=7}', f'{d["k"][-1]}', f'{*[1, 2],}', f'{[i for i in range(3)]}', f'{ {i for i in range(1)} }')
