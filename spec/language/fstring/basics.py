# f-strings: expressions, conversions, specs, escapes of braces, empty and adjacent parts.
x, name, pi = 5, 'Ann', 3.14159
print(f'', f'plain', f'{x}', f'{x}{x}', f'a{x}b{name}c', f'{{}}', f'{{{x}}}', f'{{x}}', f'{x + 1} {x * 2:>4} {name!r} {name!s:>5} {name!a}', F'{x}', f'{x:}' f'{x!r}', rf'\n{x}\t', fr'\{x}', Rf'{x}')
print(f'{pi:.2f} {pi:8.3f}| {x:03} {x:+} {1234567:,} {255:#x} {0.5:%} {name:*^9} {name:>{x + 3}} {pi:{x}.{x - 3}f} {x:{"0"}{5}}')
print(f'{"nested"} {'same quotes'} {f"{f'{x}'}"} {[1, 2][0]} { {'a': 1}['a'] } { {1, 2} } {(lambda v: v * 2)(4)} {x if x > 3 else 0} {(y := 7)} {y}')
print(f'{name.upper()} {name[0]} {name[::-1]} {len(name)} {", ".join([name] * 2)} {x:d}{x:b} {not x} {x == 5} {x != 5} {x >= 5} {-x} {x!r:^5}|')
print(f'''triple {x}
 line {name}''', f"""{
    x
    + 1
}""", f'{x # comment
}', f'{x,}', f'{1, 2}', f'{*[1, 2], 3}', 'a' f'{x}' 'b' f"{name}")
print(f'\x41{x}\n'.strip(), f'\u2022{x}', f'{'\n'.join(['a', 'b'])!r}', f'{chr(10)!r}', f'\\{x}\\', f'{{{x}}}', sep=' ')
print(f'{x!s}', f'{x !r}', f'{ x }', f'{x : >5}|', f'{x:>{5}}|', f'{"a" "b"}', f'{None}', f'{...}', f'{print}', f'{[i for i in range(3)]}', f'{ {i: i for i in range(2)} }', f'{True and "yes"}')
print(f'{3.0}', f'{1e100}', f'{10**20}', f'{b"x"}', f'{int}', f'{1_000}', f'{0xff}', f'{.5}', f'{1.}', f'{x.real}', f'{5 .real}', f'{(5).real}')
