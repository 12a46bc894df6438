# namedtuple: making, reading, defaults, bad names, subclasses, patterns.
from collections import namedtuple

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

P=namedtuple('P','x y'); p=P(1,2); t(lambda:p); t(lambda:p.x); t(lambda:p[1]); t(lambda:P(y=5,x=4)); t(lambda:P(1)); t(lambda:P(1,2,3))
t(lambda:P(1,z=2)); t(lambda:P._fields); t(lambda:p._asdict()); t(lambda:p._replace(x=9)); t(lambda:p._replace(z=9)); t(lambda:P._make([7,8]))
t(lambda:P._make([7])); t(lambda:p==(1,2)); t(lambda:hash(p)==hash((1,2))); t(lambda: [*p]); t(lambda: isinstance(p,tuple))
t(lambda: setattr(p,'x',5)); t(lambda: p.z); t(lambda: P); t(lambda: P.__doc__); t(lambda: P.x.__doc__); t(lambda: len(p)); t(lambda: p+(3,))
t(lambda: p<P(1,3)); t(lambda: namedtuple('Q',['a','b','c'],defaults=[1,2])(0)); t(lambda: namedtuple('Q','a b',defaults=[1,2,3]))
t(lambda: namedtuple('Q','a a')); t(lambda: namedtuple('Q','a class')); t(lambda: namedtuple('Q','_a')); t(lambda: namedtuple('Q','1a'))
t(lambda: namedtuple('Q','a class _b a',rename=True)._fields); t(lambda: namedtuple('Q','')()); t(lambda: namedtuple('class','a'))
t(lambda: namedtuple('Q','a,b , c')._fields); t(lambda: P.__match_args__); t(lambda: P._field_defaults)
t(lambda: namedtuple('Q','a b',defaults=[5])._field_defaults); t(lambda: p.__class__.__name__); t(lambda: P.__module__); t(lambda: p.count(1))
t(lambda: str(p)); t(lambda: f'{p}'); t(lambda: {p:1}[(1,2)]); t(lambda: max([P(1,2),P(3,0)])); t(lambda: sorted([P(2,1),P(1,9)]))
t(lambda: P(*[1,2])); t(lambda: P(**{'x':1,'y':2})); t(lambda: p.__getnewargs__()); t(lambda: [n for n in dir(P) if not n.startswith('__')])
class Pt(namedtuple('Pt','x y')):
    __slots__=()
    @property
    def norm(self): return (self.x**2+self.y**2)**.5
    def __str__(self): return f'<{self.x},{self.y}>'
t(lambda: Pt(3,4).norm); t(lambda: str(Pt(3,4))); t(lambda: Pt(3,4)); t(lambda: Pt(3,4)._replace(x=0)); t(lambda: Pt.__mro__[1].__name__)
def area(p):
    match p:
        case P(x=0): return 'zero'
        case P(a,b): return a+b
t(lambda: [area(P(0,1)),area(P(2,3))]); a,b=p; t(lambda:(a,b))
