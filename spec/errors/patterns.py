match 1:
    case x:
        pass
    case 2:
        pass
# ---
match 1:
    case _:
        pass
    case 2:
        pass
# ---
match 1:
    case (x | 1):
        pass
# ---
match 1:
    case 1 | _ | 2:
        pass
# ---
match 1:
    case [x, x]:
        pass
# ---
match 1:
    case {'a': x, 'b': x}:
        pass
# ---
match 1:
    case {'a': x, **x}:
        pass
# ---
match 1:
    case (x, y) as x:
        pass
# ---
match 1:
    case [x] | [y]:
        pass
# ---
match 1:
    case [x, y] | [x]:
        pass
# ---
match 1:
    case [*a, *b]:
        pass
# ---
match 1:
    case {'a': 1, 'a': 2}:
        pass
# ---
match 1:
    case {1: 1, 1.0: 2}:
        pass
# ---
match 1:
    case {**rest, 'a': 1}:
        pass
# ---
match 1:
    case {**_}:
        pass
# ---
match 1:
    case Point(x=1, x=2):
        pass
# ---
match 1:
    case Point(x=1, 2):
        pass
# ---
match 1:
    case 1 as _:
        pass
# ---
match 1:
    case 1 as x.y:
        pass
# ---
match 1:
    case a.b as 1:
        pass
# ---
match 1:
    case x[0]:
        pass
# ---
match 1:
    case -x:
        pass
# ---
match 1:
    case 1 + 2:
        pass
# ---
match 1:
    case f'{x}':
        pass
# ---
match 1:
    case {x: 1}:
        pass
# ---
match 1:
    case 1
        pass
# ---
match 1
    case 1:
        pass
# ---
match 1:
case 1:
    pass
# ---
match 1:
    case 1:
    pass
# ---
match 1:
    pass
# ---
match 1:
    case (a, b), c, a:
        pass
# ---
match 1:
    case Point(a, y=a):
        pass
# ---
match 1:
    case *a:
        pass
# ---
match 1:
    case x if True:
        pass
    case y:
        pass
    case z:
        pass
# ---
match 1:
    case 1:
        break
# ---
match 1:
    case __debug__:
        pass
