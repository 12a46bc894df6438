# Chains of more arms than a stack has room for.
space = {}
lines = ['def pick(x):', '    if x == 0:', '        return "zero"']
for i in range(1, 3000):
    lines += [f'    elif x == {i}:', f'        y = {i}']
lines += ['    else:', '        return "none"', '    return y']
exec('\n'.join(lines), space)
pick = space['pick']
print([pick(i) for i in (0, 1, 99, 100, 101, 199, 200, 2999, 3000)])

lines = ['def match(x):', '    match x:']
for i in range(3000):
    lines += [f'        case {i}:', f'            return {i}']
lines += ['        case [a] if a > 5:', '            return a', '        case _:', '            return "none"']
exec('\n'.join(lines), space)
print([space['match'](i) for i in (0, 99, 100, 101, 2999, 3000, [6], [5])])

lines = ['def loop(n):', '    out = []', '    for x in range(n):']
for i in range(130):
    lines += [f'        {"elif" if i else "if"} (z := x % 300) == {i}:', '            continue' if i % 2 else '            out.append(z)' if i != 128 else '            break']
lines += ['        else:', '            out.append(-z)', '    return sum(out), len(out)']
exec('\n'.join(lines), space)
print(space['loop'](240), space['loop'](1000), [space['loop'](100) for _ in range(20)][-1])
