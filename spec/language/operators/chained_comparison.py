# a < b < c evaluates each operand once, stops early, and is and of the pairs.
log = []
def v(x):
    log.append(x)
    return x

print(v(1) < v(2) < v(3), v(1) < v(5) < v(3), v(5) < v(1) < v(3), log)
log.clear()
print(v(1) < v(2) > v(0) == v(0) != v(1) <= v(1), v(3) == v(3) == v(3), v(1) in [v(1)] == [1], log)
log.clear()
print(1 < 2 < 3 < 4, 1 < 3 > 2, 1 == 1.0 == True, 5 > 4 > 4, 1 != 2 != 1, (1 < 2) < 2, 1 < (2 < 3), 3 > 2 > 1 == 1, not 1 < 2 < 3, [] == [] is not None, None is None is None, 'a' in 'abc' in ['abc'], 1 in [1, 2] in [[1, 2]], False == 0 in [0])

class C:
    def __init__(self, name, result):
        self.name, self.result = name, result
    def __lt__(self, other):
        log.append(f'{self.name} < {other.name}')
        return self.result
    def __gt__(self, other):
        log.append(f'{self.name} > {other.name}')
        return self.result
    def __eq__(self, other):
        log.append(f'{self.name} == {other.name}')
        return 'equal'

a, b, c = C('a', []), C('b', 'yes'), C('c', 0)
log.clear()
print(a < b < c, b < a < c, b < b > c, c > a < b, b == a, a == b == c, a != b, log)
log.clear()
x = 5
print(0 < x < 10, 0 <= x <= 5 <= x, x == x == x, 1 < x > 3 < x + 1 >= 6, -1 < x - 6 < 0, x in (5,) and x not in (6,))
try:
    1 < 2 < 'a'
except TypeError as e:
    print(e)
print(2 < 1 < 'a', 1 > 2 > undefined_name)
try:
    1 < 2 < undefined_name
except NameError as e:
    print(e)
if 1 < v(2) < 3 and not 1 < v(4) < 3:
    print('in range', log)
while 0 < x < 10:
    x += 3
print(x, [n for n in range(10) if 2 < n <= 5], (lambda n: 0 < n < 3)(1), 1 < 2 < 3 == True, 1 < 2 < (3 == True))
