# Loops in loops with breaks and elses: primes, triangles, spirals, matching brackets.
primes = []
for n in range(2, 50):
    for p in primes:
        if p * p > n:
            primes.append(n)
            break
        if n % p == 0:
            break
    else:
        primes.append(n)
print(primes)
triples = []
for a in range(1, 20):
    for b in range(a, 20):
        c = 1
        while c * c < a * a + b * b:
            c += 1
        if c * c == a * a + b * b and c < 20:
            triples.append((a, b, c))
print(triples)
matrix = [[r * 4 + c for c in range(4)] for r in range(3)]
out = []
while matrix:
    out += matrix.pop(0)
    matrix = [list(row) for row in zip(*matrix)][::-1]
print(out)
def balanced(s):
    stack = []
    for i, ch in enumerate(s):
        if ch in '([{':
            stack.append((ch, i))
        elif ch in ')]}':
            if not stack:
                return f'unexpected {ch} at {i}'
            if stack.pop()[0] + ch not in ('()', '[]', '{}'):
                return f'mismatch at {i}'
    else:
        if stack:
            return f'unclosed {stack[-1][0]} at {stack[-1][1]}'
    return 'ok'
print([balanced(s) for s in ('([]{})', '(]', ')', '((', '')])
steps = {}
for start in range(1, 30):
    n, k = start, 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        k += 1
    steps[start] = k
print(max(steps, key=steps.get), steps[27], sum(steps.values()))
for i in range(1, 16):
    print('FizzBuzz' if i % 15 == 0 else 'Fizz' if i % 3 == 0 else 'Buzz' if i % 5 == 0 else i, end=' ')
print()
count = 0
for i in range(10):
    for j in range(10):
        for k in range(10):
            if i + j + k == 9:
                count += 1
                if count > 20:
                    break
        if count > 20:
            break
    if count > 20:
        break
print(count, i, j, k)
