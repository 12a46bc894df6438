# Keys of the program beside what pop and remove look for, with the same hash.
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o):
        print('eq', o)
        return self.v == o
def f(c, k):
    try: return c.pop(k) if isinstance(c, dict) else c.remove(k)
    except KeyError as e: return 'KeyError', e.args
for i in range(3):
    print(f({K('a'): 1}, 'a'), f({K(5): 1}, 5), f({K('a'): 1}, 'b'), f({K('a')}, 'a'), f({K(7)}, 7), f({K(7)}, 8), f({K(1), 2}, 1))
