# `type` makes an alias whose value is evaluated when it is first asked for.
def log(x):
    print('evaluated', x)
    return x
type A = log(int)
print(A, type(A).__name__, A.__name__, A.__type_params__, A.__parameters__, A.__module__)
print(A.__value__, A.__value__)
type Rec = list[Rec] | None
print(Rec.__value__)
type Bad = missing
try:
    Bad.__value__
except NameError as e:
    print(e)
missing = 'not any more'
print(Bad.__value__)
try:
    A[int]
except TypeError as e:
    print(e)
for name in ('__name__', '__value__', 'x'):
    try:
        setattr(A, name, 1)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)
try:
    isinstance(1, A)
except TypeError as e:
    print(e)
type = 5
print(type)
