# An alias with parameters.
type Pair[A, B] = tuple[A, B]
print(Pair, Pair.__type_params__, Pair.__parameters__, Pair.__value__)
print(Pair[int, str], Pair[int, str].__args__, Pair[int, str].__origin__ is Pair)
type Fn[**P, R] = tuple[P, R]
type Many[*Ts] = tuple[*Ts]
print(Fn.__type_params__, Many.__value__, Many[int, str])
type Bounded[T: int = bool] = T
print(Bounded.__value__, Bounded.__type_params__[0].__bound__, Bounded.__type_params__[0].__default__)
