# Nested f-strings, nested specs and reused quotes (PEP 701).
w, p, v = 10, 3, 3.14159265
print(f'{v:{w}.{p}f}|{v:{w}.{p}}|{v:>{w}}|{v:{"<"}{w}}|{v:{"*^" + str(w)}.{p}f}|{v:{w}{"."}{p}{"f"}}')
print(f'{f'{f'{f'{1 + 1}'}'}'}', f'{'a' + f'{'b' + f'{'c'}'}'}', f"{"double" + f"{"inner"}"}", f'{'{}'}', f'{'}'}', f'{'{{'}')
print(f'{", ".join(f'{k}={v!r}' for k, v in {'a': 1, 'b': 'x'}.items())}', f'{[f'{i:>{i}}' for i in range(1, 4)]}', f'{f'{w:>{w}}':->15}', f'{'x':{'>'}{w}}', f'{w:{f'{p}'}}|')
print(f'{'''triple ' " inside'''}', f'''{'single'}''', f"{'\t'.join('ab')!r}", f'{'\\'}', f'{'\u00e9'}', f'{"it's"}', f'{'"'}')
print(f'{ {'key': 'value'}['key'] } {[{'a': {'b': 5}}][0]['a']['b']} {(lambda x: f'{x!r:>5}')('q')} {max(len(q) for q in ['a', 'bbb'])}')
rows = [('apple', 1.5, 3), ('kiwi', 0.25, 12)]
for item, price, count in rows:
    print(f'{item:<10}|{price:>8.2f}|{count:^5d}|{price * count:=+9.3f}|{"*" * count:<{max(c for _, _, c in rows)}}|')
print(f'{(lambda: (yield_ := 3))()}', f'{(a := 5) + a}', f'{[(n, n ** 2) for n in range(3)]}', f'{1 if f'{0}' == '0' else 2}', f'{"abc"[f'{1:d}' == '1']}')
