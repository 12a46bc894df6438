# break, continue and return from a case; cases in loops and in try.
def f(items):
    out = []
    for x in items:
        match x:
            case 'skip':
                continue
            case 'stop':
                break
            case ['return', v]:
                return v
            case int(n) if n > 3:
                try:
                    match n:
                        case 5:
                            raise ValueError(n)
                finally:
                    out.append('finally')
            case _:
                pass
        out.append(x)
    else:
        out.append('else')
    return out

print(f([1, 'skip', 2]))
print(f([1, 'stop', 2]))
print(f([1, ['return', 'v'], 2]))
try:
    f([4, 5, 6])
except ValueError as e:
    print('ValueError', e)
