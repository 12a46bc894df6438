# The first numbers of every kind of seed.
import random

for s in (0,1,42,-5,2**70,'abc',b'xyz',1.5,bytearray(b'q'),'',True,'\u20ac'):
    random.seed(s); print(s, random.random(), random.getrandbits(100), random.randint(1,6))
