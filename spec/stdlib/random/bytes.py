# randbytes: as getrandbits gives them, also by a subclass's; more of them than an int may have; seeds of any size.
import random

random.seed(5)
for n in 0, 1, 2, 3, 4, 5, 7, 8, 1001:
    print(random.randbytes(n)[-6:], random.random())
for n in -1, 'a', 1.5, None:
    try:
        random.randbytes(n)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(len(random.randbytes(300_000)), random.random())
for seed in 3 ** 9999, 0, -(2 ** 32), 2 ** 32, True:
    random.seed(seed)
    print(random.random())


class R(random.Random):
    def getrandbits(self, k):
        return 7


print(R().randbytes(3))
