# Iteration protocols, unpacking and their messages.
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration('done')
        self.n -= 1
        return self.n
print(list(It(3)), [*It(2)], tuple(It(2)), sum(It(4)), max(It(3)), dict(enumerate(It(2))), list(zip(It(2), It(5))), sorted(It(3)), set(It(2)) == {0, 1})
a, *b = It(4); print(a, b)
it = It(1); next(it)
print(next(it, 'default'))
try: next(It(0))
except StopIteration as e: print(e.value)
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(Old()), 20 in Old(), [x for x in Old()])
class StopG:
    def __getitem__(self, i):
        if i > 1: raise StopIteration
        return i
print(list(StopG()))
print(list(iter(lambda l=[0]: l.append(0) or len(l), 4)))
class NextErr:
    def __iter__(self): return self
    def __next__(self): raise ValueError('x')
try:
    for x in NextErr(): pass
except ValueError as e: print(e)
for v in (5, None, NextErr):
    try:
        for x in v: pass
    except TypeError as e: print(e)
    try: a, b = v
    except TypeError as e: print(e)
    try: [*v]
    except TypeError as e: print(e)
    try: print(*v)
    except TypeError as e: print(e)
    try: f(**v)
    except (TypeError, NameError) as e: print(e)
try: a, b = [1]
except ValueError as e: print(e)
try: a, b = [1, 2, 3]
except ValueError as e: print(e)
try: a, *b, c = [1]
except ValueError as e: print(e)
