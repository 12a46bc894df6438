# Every public function, from one seed.
import random

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

random.seed(7)
t(lambda: [random.random() for _ in range(3)]); t(lambda: [random.randint(1,100) for _ in range(10)])
t(lambda: [random.randrange(10) for _ in range(5)]); t(lambda: random.randrange(5,50,7)); t(lambda: random.randrange(50,5,-7))
t(lambda: random.choice('abcdef')); t(lambda: random.choices([1,2,3],k=5)); t(lambda: random.choices('ab',weights=[1,9],k=5))
t(lambda: random.choices('ab',cum_weights=[1,10],k=3)); t(lambda: random.sample(range(100),5)); t(lambda: random.sample('abcdefgh',3))
t(lambda: random.sample(range(10**9),4)); t(lambda: random.sample(['a','b'],k=3,counts=[4,2])); t(lambda: random.uniform(1,10))
t(lambda: random.triangular()); t(lambda: random.triangular(1,5,2)); t(lambda: random.gauss(0,1)); t(lambda: random.gauss(0,1))
t(lambda: random.normalvariate(5,2)); t(lambda: random.lognormvariate(0,1)); t(lambda: random.expovariate(2))
t(lambda: random.vonmisesvariate(1,2)); t(lambda: random.vonmisesvariate(1,0)); t(lambda: random.gammavariate(2,3))
t(lambda: random.gammavariate(1,3)); t(lambda: random.gammavariate(.5,3)); t(lambda: random.betavariate(2,3))
t(lambda: random.paretovariate(3)); t(lambda: random.weibullvariate(1,2)); t(lambda: random.binomialvariate(100,.3))
t(lambda: random.binomialvariate(10,.1)); t(lambda: random.binomialvariate(1000,.8)); t(lambda: random.getrandbits(0))
t(lambda: random.getrandbits(1)); t(lambda: random.getrandbits(33)); t(lambda: random.getrandbits(200)); t(lambda: random.randbytes(8))
