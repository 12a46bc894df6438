# Comparisons with nan, inf, signed zeros, ints and bools.
nan = float('nan')
inf = float('inf')
print(nan == nan, nan != nan, nan < nan, nan > 1, nan <= 1, 1 >= nan, nan < inf, not nan > 1)
print(inf == inf, inf > 1e308, -inf < -1e308, inf <= inf, -inf == inf, inf > 10**1000, -inf < -10**1000)
print(0.0 == -0.0, 0.0 < -0.0, 0.0 <= -0.0, hash(0.0) == hash(-0.0), {0.0: 'a', -0.0: 'b'}, [0.0] == [-0.0])
print(1.0 == 1, 1.0 == True, 0.5 == True, 1.5 > True, 0.1 == 1 / 10, 0.1 + 0.2 == 0.3, 0.5 == 2 / 4)
print(1.0 < 2 < 2.5 < 3, 1 < 1.0, 1 <= 1.0 <= True, 3 > 2.5 > 2.4 != 2.3)
print(nan in [nan], [nan] == [nan], (nan,) == (nan,), [nan].index(nan), [nan].count(nan), nan in {nan})
a = float('nan')
print(a == a, a != a, [a, 1].count(a), min(a, 1) == 1, max(1, a), min(1, a), sorted([3.0, 1.0, 2.0]))
print(max(nan, 1) != max(nan, 1), str(max(nan, 1)), str(min(nan, 1)), str(max([1, nan, 2])), str(min([2, nan, 1])))
print(1.5 == '1.5', 1.5 != None, 1.5 == [1.5])
for f in (lambda: 1.5 < '2', lambda: None > 1.5, lambda: 1.5 >= [], lambda: 1.5 <= None):
    try:
        f()
    except TypeError as e:
        print(e)
print(4503599627370496.5 < 4503599627370497, 9007199254740993 == 9007199254740992.0, 2**1000 == 2.0**1000, 2**1000 + 1 > 2.0**1000)
