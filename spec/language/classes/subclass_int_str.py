# An int or str subclass: results of operators are plain unless overridden.
class Money(int):
    def __add__(self, o): return Money(int(self) + int(o))
    def __repr__(self): return f'${int(self)}'
    def __str__(self): return f'money {int(self)}'
m = Money(5)
print(m, repr(m), m + 1, type(m + 1).__name__, type(m - 1).__name__, m * 2, [m], f'{m} {m:03d} {m!r}', m == 5, hash(m) == hash(5))
print({5: 'five'}[m], range(10)[m], [0] * m, m > 4, int(m), bool(Money(0)), sum([m, m], Money(0)), -m, type(-m).__name__, '%d' % m)
class Name(str):
    def __new__(cls, s): return super().__new__(cls, s.title())
    def __eq__(self, o): return self.lower() == o.lower()
    def __hash__(self): return hash(self.lower())
    def shout(self): return self.upper() + '!'
n = Name('ada lovelace')
print(n, n.shout(), n == 'ADA LOVELACE', type(n.upper()).__name__, n[0], n + '!', type(n + '!').__name__, len(n), n.split())
print({n: 1}['ada lovelace'] if hash('ada lovelace') == hash(n) else '-', ''.join([n]), 'Ada' in n, repr(n))
n.tag = 'attr'
print(n.tag, isinstance(n, str), str(n) is n, type(str(n)).__name__)
class Tag(float):
    pass
print(Tag(1.5) + 1, type(Tag(1.5) * 2).__name__, Tag('2.5'), repr(Tag(1)))
class Flag(int):
    def __bool__(self): return False
    def __index__(self): return 99
print(bool(Flag(5)), [1, 2, 3, 4, 5, 6][Flag(5)])
