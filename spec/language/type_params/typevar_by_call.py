# TypeVar and its kin made by calls.
from typing import TypeVar, ParamSpec, TypeVarTuple, TypeAliasType, Generic, NoDefault
T = TypeVar('T')
K = TypeVar('K', covariant=True)
V = TypeVar('V', contravariant=True)
B = TypeVar('B', bound=int, default=bool)
S = TypeVar('S', str, bytes)
I = TypeVar('I', infer_variance=True)
print(T, K, V, B, S, I, B.__bound__, B.__default__, S.__constraints__, T.__default__)
for args, kw in ((('X', int), {}), (('X', int, str), {'bound': int}), (('X',), {'covariant': True, 'contravariant': True}), ((1,), {})):
    try:
        TypeVar(*args, **kw)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
print(P, Ts, P.args, T.__bound__)
A = TypeAliasType('A', list[T], type_params=(T,))
print(A, A.__value__, A[int])
for base in (T, P, Ts):
    try:
        class X(base): pass
    except TypeError as e:
        print(e)
class G(Generic[T, S]):
    pass
print(G[int, str], G.__parameters__, G[int, S].__parameters__)
