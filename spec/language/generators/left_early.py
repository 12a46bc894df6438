# A generator made in the header of a loop is closed when the loop is left; one that others know is not.
def numbers():
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print('cleaned up')
for n in numbers():
    print(n)
    break
print('end')
def f():
    for n in numbers():
        if n == 2: return n
print(f())
def g():
    for n in numbers():
        if n == 2: raise ValueError('x')
try: g()
except ValueError as e: print('caught', e)
def pipe():
    for n in numbers(): yield n * 10
for n in pipe():
    print(n); break
print('after pipe')
p = pipe(); next(p); p.close(); print('closed')
class T:
    def __init__(self): self.g = self._gen()
    def _gen(self):
        yield 'a'; yield 'b'
    def items_(self): return self.g
    def walk(self):
        try: yield 1; yield 2
        finally: print('walked')
t = T()
for x in t.items_(): print(x); break
for x in t.items_(): print(x); break
for x in t.walk(): print(x); break
print('---')
for x in (print('exp', i) or i for i in numbers()):
    if x == 2: break
print('genexp left')
shared = numbers()
for x in shared: print(x); break
for x in shared: print(x); break
shared.close()
def bad():
    try: yield 1
    finally: print('raising'); raise KeyError('ignored')
for x in bad(): break
print('went on')
for i in range(2):
    for x in numbers():
        if x == 2: break
        continue
    else: print('never')
def outer():
    try:
        for x in numbers(): return 'ret'
    finally: print('outer fin')
print(outer())
def nested():
    for a in numbers():
        for b in numbers():
            if b == 2: return a, b
print(nested())
for x in numbers():
    pass
else: print('else')
