# Chains of generator expressions and functions over iterators; consumption is shared and lazy.
lines = iter(['# comment', 'a = 1', '', 'b = 22', 'bad', 'c = 333'])
code = (line for line in lines if line and not line.startswith('#'))
pairs = (line.split(' = ') for line in code if ' = ' in line)
parsed = ((k, int(v)) for k, v in pairs)
print(next(parsed), dict(parsed), list(lines))
trace = []
def log(label, it):
    for x in it:
        trace.append(f'{label}{x}')
        yield x
out = [x for x in log('c', (y + 1 for y in log('b', (z * 2 for z in log('a', range(2))))))]
print(out, trace)
trace.clear()
print(any(x > 2 for x in log('a', range(10))), trace)
trace.clear()
print(next((x for x in log('a', range(10)) if x % 3 == 2), None), trace)
it = iter(range(10))
print([x for x in it if x < 3 or x == 5], list(it))
it = iter(range(10))
print([(x, next(it)) for x in it], list(zip(*[iter(range(6))] * 2)))
print(sum(x * y for x, y in zip(range(1, 4), (v * 10 for v in range(1, 4)))), max((len(w), w) for w in ('aa', 'b', 'cc')), sorted((-x for x in range(3)), key=abs), ','.join(str(x) for x in (y for y in range(5)) if x % 2))
def chunks(seq, n):
    return (seq[i:i + n] for i in range(0, len(seq), n))
print(list(chunks('abcdefgh', 3)), [sum(c) for c in chunks(range(10), 4)])
def running(xs):
    total = 0
    return [total := total + x for x in xs]
print(running(range(6)), running(x / 2 for x in range(4)))
matrix = ((r * c for c in range(3)) for r in range(3))
print([list(row) for row in matrix], [list(row) for row in matrix])
gens = [(i * j for j in range(3)) for i in range(3)]
print([list(g) for g in gens])
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return (i for i in range(self.n, 0, -1))
print(list(Countdown(3)), [a * b for a in Countdown(2) for b in Countdown(2)], sum(Countdown(4)), 2 in Countdown(3), max(Countdown(5)), tuple(Countdown(0)))
