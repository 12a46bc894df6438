# A test of `while` with a call in it, whose truth turns out to be the class's affair: the call is made once per test.
class B:
    def __init__(self, v):
        print('init', v)
        self.v = v
    def __bool__(self):
        print('bool', self.v)
        return self.v
n = 3
def make():
    global n
    n -= 1
    return B(n > 0)
while make():
    print('body', n)
def f():
    k = 3
    while (k := k - 1) and B(k > 1):
        print('k', k)
    while not B(True): pass
    while make().v or B(False): pass
f()
