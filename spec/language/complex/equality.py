# Equality with other numbers is exact; hashes agree with it, in dicts and sets too.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: 1j == 1j); t(lambda: 1 + 0j == 1); t(lambda: True == 1 + 0j); t(lambda: 1.5 == 1.5 + 0j); t(lambda: 1j != 1); t(lambda: 1j == 'a'); t(lambda: 1j != None)
t(lambda: 2**53 + 1 == complex(2**53 + 1)); t(lambda: 10**400 == 1j); t(lambda: complex('nan') == complex('nan')); t(lambda: 0j == -0j)
t(lambda: hash(1j)); t(lambda: hash(3 + 0j)); t(lambda: hash(1.5 - 2.25j)); t(lambda: hash(-1e300 + 1e300j)); t(lambda: hash(complex('inf') - 1j)); t(lambda: hash(-1 + 0j))
t(lambda: {1: 2}[1 + 0j]); t(lambda: {1 + 0j: 2}[1]); t(lambda: {1.5, 1.5 + 0j, 2 + 0j, 2}); t(lambda: {True: 'x'}[1 + 0j]); t(lambda: 1 in {1 + 0j}); t(lambda: [1j, 2].index(2 + 0j)); t(lambda: [1j].count(1j))
d = {}
for i in range(20):
    d[i * 1j] = i; d[complex(i)] = -i
print(len(d), d[5j], d[7], d[0])
