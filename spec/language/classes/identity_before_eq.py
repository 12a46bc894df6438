# Containers compare by identity before they ask __eq__.
class Never:
    def __eq__(self, o):
        count[0] += 1
        return False
    __hash__ = object.__hash__
count = [0]
n = Never()
print(n in [n], [n] == [n], (n,) == (n,), {1: n} == {1: n}, n == n, count)
print([n].index(n), [n, n].count(n), n in {n: 1}, [Never()] == [Never()])
nan = float('nan')
print(nan in [nan], [nan] == [nan], nan == nan, (nan,).index(nan), {nan: 1}[nan])
class Always:
    def __eq__(self, o): return True
    def __hash__(self): return 7
print(Always() in [1, 2], [1].index(Always()), [1, 2, 3].count(Always()), 3 == Always(), [Always()] == [9], Always() != 1)
xs = [1, 2, 3]
xs.remove(Always())
print(xs)
