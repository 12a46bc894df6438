# A hot loop over many cases, with subjects of changing types.
def op(ins, a, b):
    match ins:
        case 'add': return a + b
        case 'sub': return a - b
        case 'mul': return a * b
        case 0: return -a
        case 1 | 2: return a
        case (x, y): return x + y + a
        case {'k': k}: return k
        case None: return 0
        case float(f): return f
        case _: return b

total = 0
program = ['add', 'sub', 'mul', 0, 1, 2, (3, 4), {'k': 5}, None, 2.5, object]
for i in range(3000):
    total += op(program[i % len(program)], i, i % 7)
print(total)
