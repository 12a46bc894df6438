# Subclasses with random or getrandbits of their own; SystemRandom; names.
import random

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class M(random.Random):
    def random(self): return 0.25
m=M(); t(lambda: (m.random(), m.randint(1,10), m.choice('abcd'), m.uniform(0,4)))
class G(random.Random):
    def getrandbits(self,k): return 0
t(lambda: G().randrange(100)); t(lambda: sorted(random.__all__)); t(lambda: 0<=random.SystemRandom().random()<1)
t(lambda: 1<=random.SystemRandom().randint(1,3)<=3); t(lambda: random.seed() is None and 0<=random.random()<1)
random.seed(3); d=[random.gauss(10,2) for _ in range(2000)]; t(lambda: sum(d)/len(d))
random.seed(5, version=1); t(lambda: random.random()); random.seed('hello', version=1); t(lambda: random.random())
