# Mixins add behaviour; the order of bases decides.
class ReprMixin:
    def __repr__(self): return f'{type(self).__name__}({", ".join(f"{k}={v!r}" for k, v in sorted(vars(self).items()))})'
class EqMixin:
    def __eq__(self, o): return type(self) is type(o) and vars(self) == vars(o)
    def __ne__(self, o): return not self == o
class CountMixin:
    def __init__(self, *a, **k):
        type(self).instances = getattr(type(self), 'instances', 0) + 1
        super().__init__(*a, **k)
class Base:
    def __init__(self, x): self.x = x
class Full(ReprMixin, EqMixin, CountMixin, Base): pass
class Other(CountMixin, Base): pass
a, b = Full(1), Full(1)
Other(3)
print(a, a == b, a != Full(2), a == 1, Full.instances, Other.instances, hasattr(Base, 'instances'))
class First:
    def who(self): return 'first'
class Second:
    def who(self): return 'second'
    def only(self): return 'only second'
class FS(First, Second): pass
class SF(Second, First): pass
print(FS().who(), SF().who(), FS().only())
print([k.__name__ for k in Full.__mro__])
