# print, str, repr, format and containers choose between __repr__ and __str__.
class R:
    def __repr__(self): return '<R>'
class S:
    def __str__(self): return 'str only'
class Both:
    def __repr__(self): return 'repr'
    def __str__(self): return 'str'
r, b = R(), Both()
print(r, b, [b], (b,), {b: b}, {'k': r})
print(str(b), repr(b), f'{b} {b!r} {b!s}', '%s %r' % (b, b), '{} {!r}'.format(b, b))
print(str(S()), repr(S()).startswith('<__main__.S object at 0x'), str(r), f'{r!r:>5}|')
class Bad:
    def __repr__(self): return 5
class BadStr:
    def __str__(self): return None
for f in (lambda: repr(Bad()), lambda: str(Bad()), lambda: str(BadStr()), lambda: f'{BadStr()}', lambda: [Bad()].__repr__()):
    try:
        f()
    except TypeError as e:
        print(e)
class Sub(R):
    def __repr__(self): return f'<Sub of {super().__repr__()}>'
print(Sub())
class Tree:
    def __init__(self, *kids): self.kids = kids
    def __repr__(self): return f'Tree({", ".join(map(repr, self.kids))})'
print(Tree(Tree(), Tree(Tree())))
lst = [1]
lst.append(lst)
print(lst)
class InClass:
    class Nested: pass
print(repr(InClass), repr(InClass.Nested), repr(InClass.Nested()).split(' at ')[0])
