# The place of an int() that fails in hot code, in a method's argument.
class Reader:
    def __init__(self): self.total = 0
    def add(self, n): self.total += n
    def read(self, words):
        for w in words:
            self.add(int(w))

r = Reader()
for _ in range(200):
    r.read(['1', '2'])
r.read(['3', 'four'])
