# The six comparisons over every pair of numbers, with nan, infinities and big ints.
values = [0, 1, True, -0.0, 1.5, float('inf'), float('-inf'), float('nan'), 2**53, 2.0**53, 2**53 + 1, 10**400, -10**400, 1e308]
for a in values:
    print(''.join('<' if a < b else '=' if a == b else '>' if a > b else '?' for b in values), ''.join('01'[a <= b] for b in values), ''.join('01'[a >= b] for b in values), ''.join('01'[a != b] for b in values))
print(sorted([3, 2.5, True, -1, 10**20, -1e30, 2**53 + 1, 2.0**53]), max(values[:7]), min(values[:7]), sum(a == b for a in values for b in values))
texts = ['', 'a', 'A', 'ab', 'b', 'é', '\uffff', '😀', '10', '9']
for a in texts:
    print(''.join('<' if a < b else '=' if a == b else '>' for b in texts), end=' ')
print()
lists = [[], [0], [1], [0, 1], [1, 0], [0.0], [True], [[]], ]
print([[a == b for b in lists[:7]] for a in lists[:7]])
print([[a < b for b in lists[:7]] for a in lists[:7]], [1, 2, 3] < [1, 2, 4], (1, 2) <= (1, 2), [[1, 2], [3]] < [[1, 2], [4]], {1} < {1, 2}, {1, 2} > {1}, not {1} < {2}, not {1} > {2})
