# TypeVar, TypeVarTuple and ParamSpec.
def f[T, *Ts, **P](x: T, *args: *Ts, **kw: P.kwargs):
    return T, Ts, P
for p in f.__type_params__:
    print(type(p).__name__, p, p.__name__, p.has_default())
T, Ts, P = f(1)
print(T.__bound__, T.__constraints__, T.__covariant__, T.__contravariant__, T.__infer_variance__)
print(P.__bound__, P.args, P.kwargs, P.args.__origin__ is P)
print(*Ts, list(Ts))
print(f.__annotations__)
