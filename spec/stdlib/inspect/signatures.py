# signature, Signature, Parameter, BoundArguments.
import functools
import inspect
from inspect import Parameter, Signature, signature

def f(a, b: int, /, c=3, *args: str, d, e='x', **kw) -> list[int]:
    pass

class C:
    def __init__(self, x, y=2):
        pass

    def m(self, q: 'str', *, r=None):
        pass

    @classmethod
    def cm(cls, k):
        pass

    @staticmethod
    def sm(k=1):
        pass

    def __call__(self, z):
        pass

class New:
    def __new__(cls, n):
        return object.__new__(cls)

class Empty:
    pass

class Child(C):
    pass

@functools.wraps(f)
def wrapper(*args, **kwargs):
    pass

for g in (f, C, C.m, C(1).m, C.cm, C.sm, C(1), New, Empty, Child, wrapper, lambda: 0, lambda *a, k=1: 0, functools.partial(f, 1, c=5, d=6), functools.partial(lambda a, b, c: 0, 1)):
    s = signature(g)
    print(s, s.return_annotation is Signature.empty, [p.name for p in s.parameters.values()])
print(signature(wrapper, follow_wrapped=False), repr(signature(f)), signature(f) == signature(f), hash(signature(C.sm)) == hash(signature(C.sm)))
p = signature(f).parameters
for name, param in p.items():
    print(repr(param), param.kind, param.kind.description, param.default, param.annotation)
print(p['c'].replace(default=Parameter.empty, name='cc'), Parameter('x', Parameter.KEYWORD_ONLY, default=1, annotation=int))
print(signature(f).replace(return_annotation=None, parameters=[]), signature(f).format(max_width=20))
b = signature(f).bind(1, 2, 3, 4, 5, d=6, z=7)
print(b, b.args, b.kwargs, b.arguments)
b = signature(f).bind(1, 2, d=3)
b.apply_defaults()
print(b, signature(f).bind_partial(1), b == signature(f).bind(1, 2, d=3), b.signature is not None)
for bad in (lambda: signature(f).bind(), lambda: signature(f).bind(1, 2), lambda: signature(C).bind(1, 2, 3), lambda: signature(C).bind(1, x=2), lambda: signature(C).bind(1, q=2),
            lambda: signature(f).bind(a=1, b=2, d=3), lambda: signature(3), lambda: Parameter('1x', Parameter.KEYWORD_ONLY), lambda: Parameter('x', Parameter.VAR_KEYWORD, default=1),
            lambda: Parameter('for', Parameter.KEYWORD_ONLY), lambda: Parameter(3, Parameter.KEYWORD_ONLY), lambda: Parameter('x', 9),
            lambda: Signature([Parameter('a', Parameter.KEYWORD_ONLY), Parameter('b', Parameter.POSITIONAL_ONLY)]),
            lambda: Signature([Parameter('a', 1), Parameter('a', 1)]), lambda: Signature([Parameter('a', 1, default=1), Parameter('b', 1)])):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(signature(len), signature(list.append), signature([].append), signature(abs))

def g(a, b=2, *c, d, e=5, **f: int) -> str: pass
print(inspect.getfullargspec(g), inspect.getfullargspec(C.m), inspect.getfullargspec(C(1).m))
print(inspect.getcallargs(g, 1, d=2), inspect.getcallargs(g, 1, 2, 3, 4, d=5, z=6), inspect.getcallargs(C(1).m, 3))
for args, kwargs in (((), {}), ((1,), {}), ((1,), {'a': 2, 'd': 1})):
    try:
        inspect.getcallargs(g, *args, **kwargs)
    except TypeError as e:
        print(e)
print(inspect.getargs(g.__code__), inspect.formatannotation(list[int]), inspect.formatannotation(C), inspect.formatannotation('s'), inspect.get_annotations(g))

def h(x: 'int', y: 'list[x_type]'): pass
x_type = str
print(inspect.get_annotations(h), inspect.get_annotations(h, eval_str=True), signature(h, eval_str=True), inspect.get_annotations(C))
