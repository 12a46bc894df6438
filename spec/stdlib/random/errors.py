# Wrong arguments.
import random

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: random.choice([])); t(lambda: random.randint(5,1)); t(lambda: random.randrange(0)); t(lambda: random.randrange(1,10,0))
t(lambda: random.randrange(1.5)); t(lambda: random.sample([1],2)); t(lambda: random.sample({1,2},1)); t(lambda: random.choices([],k=1))
t(lambda: random.choices([1],weights=[0])); t(lambda: random.choices([1,2],weights=[1])); t(lambda: random.choices([1],[1],cum_weights=[1]))
t(lambda: random.getrandbits(-1)); t(lambda: random.getrandbits('a')); t(lambda: random.seed([])); t(lambda: random.randrange(1,5,None))
t(lambda: random.gammavariate(0,1)); t(lambda: random.shuffle((1,2))); t(lambda: random.choices([1,2],3)); t(lambda: random.setstate(5))
t(lambda: random.binomialvariate(-1)); t(lambda: random.randint(1)); t(lambda: random.uniform('a',1))
