# Comprehensions that build thousands of elements, with types that change on the way.
squares = [i * i for i in range(5000)]
print(squares[-1], sum(squares), len([s for s in squares if s % 3 == 0]))
mixed = [i if i % 1000 else i / 7 for i in range(3000)]
print(mixed[999:1002], mixed[2000], sum(mixed))
big = [3 ** i for i in range(60)]
print(big[-1], [b for b in big if b > 2**53][:2], sum(big))
words = [chr(97 + i % 26) * (i % 4 + 1) for i in range(1000)]
print(words[:6], {w: words.count(w) for w in words[:4]}, len({w for w in words}), sum(len(w) for w in words))
table = {i: [j for j in range(i) if i % (j + 1) == 0] for i in range(200)}
print(table[12], max(table, key=lambda k: len(table[k])), sum(len(v) for v in table.values()))
pairs = [(a, b) for a in range(40) for b in range(40) if a * b == 36]
print(pairs)
nested = [[(r * c) % 7 for c in range(30)] for r in range(30)]
print(sum(sum(row) for row in nested), nested[6][:8], [list(col) for col in zip(*nested)][3][:5])
acc = 0
trace = [acc := (acc * 31 + i) % 1000003 for i in range(2000)]
print(trace[-3:], len(set(trace)))
primes = [n for n in range(2, 500) if all(n % p for p in range(2, int(n ** 0.5) + 1))]
print(len(primes), primes[-5:])
print(len([x for x in [y for y in [z for z in range(3000)] if y % 2] if x % 3]))
