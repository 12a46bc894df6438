# sort and sorted: stable, by key, reversed stably, with mixed numbers, and in place.
a = [5, 2, 8, 1, 9, 3]
print(sorted(a), sorted(a, reverse=True), a, a.sort(), a, a.sort(reverse=True), a, sorted([]), sorted([1]), sorted('banana'), sorted((3, 1, 2)), sorted({2: 0, 1: 0}), sorted({3, 1}), sorted(range(5, 0, -1)))
words = ['banana', 'Apple', 'cherry', 'fig', 'date', 'apple', 'Fig']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (-len(w), w)), sorted(words, key=lambda w: w[::-1]), sorted(words, key=None))
pairs = [(1, 'b'), (0, 'x'), (1, 'a'), (0, 'y'), (1, 'c')]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True), sorted(pairs, key=lambda p: p[1], reverse=True))
print(sorted([3, 1.5, True, 2, False, -1.5, 10**20, -10**20, 0.5]), sorted([0.0, -0.0, 0]), sorted([True, 1, 1.0]), sorted([1.0, 1, True], reverse=True), sorted([-0.0, 0.0], reverse=True))
print(sorted([[3], [1, 2], [1], []]), sorted([(2, 'a'), (1, 'z'), (2,)]), sorted([b'b', b'a']), sorted([{1, 2, 3}, {1}, {1, 2}], key=len))
big = [(i * 7919) % 1009 for i in range(300)]
print(sorted(big) == sorted(big, key=lambda x: x), sorted(big)[:5], sorted(big, reverse=True)[:5], sorted(big, key=lambda x: x % 10)[:12], all(p <= q for p, q in zip(sorted(big), sorted(big)[1:])))
stable = sorted(((x % 7, i) for i, x in enumerate(big)), key=lambda p: p[0])
print(all(p[0] < q[0] or p[1] < q[1] for p, q in zip(stable, stable[1:])), stable[:3])
stable = sorted(((x % 7, i) for i, x in enumerate(big)), key=lambda p: p[0], reverse=True)
print(all(p[0] > q[0] or p[1] < q[1] for p, q in zip(stable, stable[1:])), stable[:3])
