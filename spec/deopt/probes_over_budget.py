# What is evaluated for evidence when code is compiled has a budget; compiling goes on after it is spent.

class Text:
    def __init__(self):
        self.text = 'x' * 550_000

    def rare(self):
        return 1

    def check(self, k):
        if (self.text + 'y').startswith('z'):
            return self.rare() + self.rarer()
        return k

    def rarer(self):
        return 2

    def each(self):
        n = 0
        while n < 5:
            if (self.text + 'y').endswith('z'):
                yield self.rare() + self.rarer()
            n += 1
            yield n


t = Text()
total = 0
for i in range(200):
    total += t.check(i)
print(total)
for i in range(30):
    total += sum(t.each())
print(total)
