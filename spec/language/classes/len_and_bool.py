# Truth comes from __bool__, then __len__, then is True.
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class B:
    def __init__(self, b): self.b = b
    def __bool__(self): return self.b
class Both:
    def __bool__(self): return True
    def __len__(self): return 0
class Neither: pass
print([bool(x) for x in (L(0), L(3), B(True), B(False), Both(), Neither())])
print(len(L(5)), not L(0), L(0) or 'empty', L(1) and 'full', 'yes' if B(False) else 'no')
for v in (L(-1), L('x'), L(1.0), L(True), L(2 ** 70), B(1), B(None), Neither()):
    try:
        print(len(v) if not isinstance(v, B) else bool(v))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    if L(-1): pass
except ValueError as e:
    print(e)
while B(False): print('never')
class Countdown:
    def __init__(self, n): self.n = n
    def __bool__(self):
        self.n -= 1
        return self.n > 0
c, turns = Countdown(4), 0
while c: turns += 1
print(turns)
