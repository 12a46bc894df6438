# super() with and without arguments, in class methods, closures and for attributes.
class P:
    label = 'P label'
    def m(self): return 'P.m'
    @classmethod
    def make(cls): return 'P.make ' + cls.__name__
    @staticmethod
    def s(): return 'P.s'
    @property
    def prop(self): return 'P.prop'
    def __getitem__(self, k): return 'P item ' + str(k)
    def __repr__(self): return 'P()'

class Q(P):
    label = 'Q label'
    def m(self): return 'Q.m ' + super().m() + ' ' + super(Q, self).m()
    @classmethod
    def make(cls): return 'Q.make ' + super().make()
    def s(self): return 'Q.s ' + super().s()
    @property
    def prop(self): return 'Q.prop ' + super().prop
    def labels(self): return self.label, super().label
    def closure(self):
        def inner():
            return super(Q, self).m()
        return inner(), (lambda: super(Q, self).label)()
    def nested(self):
        return [super(Q, self).m() for _ in range(2)]
    def __getitem__(self, k): return 'Q ' + super().__getitem__(k)
    def __repr__(self): return 'Q:' + super().__repr__()

q = Q()
print(q.m(), Q.make(), q.s(), q.prop, q.labels(), q.closure(), q.nested(), q[1], q)
try:
    super(Q, q).missing
except AttributeError as e:
    print(e)
class R(Q):
    def m(self):
        saved = super
        return __class__.__name__, super().m()
print(R().m())
