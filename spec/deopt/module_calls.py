# Calls of what modules have: functions, bound methods, natives; replaced while the loop runs, missing, and other things in the module's place.
import math
import random
import types

own = types.ModuleType("own")
exec("def scaled(x, by=3):\n    return x * by\n\ndef total(*all):\n    return sum(all)\n", own.__dict__)


def calls(m, n):
    t = 0
    for i in range(n):
        t += m.scaled(i) + m.scaled(i, 2)
    return t


print(calls(own, 3000))


class Stand:
    def scaled(self, x, by=5):
        return x * by


print(calls(Stand(), 3000), calls(own, 10))
own.scaled = Stand().scaled
print(calls(own, 3000))
own.scaled = max
try:
    calls(own, 10)
except TypeError as e:
    print(e)
del own.scaled
try:
    calls(own, 10)
except AttributeError as e:
    print(e)


def natives(n):
    out = []
    for i in range(n):
        if i == n - 3:
            math.hypot = lambda a, b: a
        if i == n - 2:
            math.hypot = min
        out.append(math.hypot(3, i % 5))
    return out[-5:]


kept = math.hypot
print(natives(3000))
math.hypot = kept
print(natives(2))
math.hypot = kept


def seeded(n):
    random.seed(5)
    t = 0
    for i in range(n):
        t += random.randint(1, 6) + random.randrange(3) + int(random.random() * 4) + random.choice("abc").count("a")
    return t


print(seeded(3000))
random.randint = lambda a, b: b
print(seeded(3000))


def wrong(n):
    for i in range(n):
        if i == n - 1:
            random.randint = None
        random.randint(1, 2)


try:
    wrong(500)
except TypeError as e:
    print(e)
