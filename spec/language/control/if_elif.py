# if, elif and else: conditions in order, truth of values, nesting and pass.
def classify(x):
    if x is None:
        return 'none'
    elif isinstance(x, bool):
        return 'bool'
    elif isinstance(x, (int, float)):
        if x < 0:
            return 'negative'
        elif x == 0:
            return 'zero'
        if x != x:
            return 'nan'
        else:
            return 'big' if x > 100 else 'small'
    elif not x:
        return 'empty'
    else:
        return 'other'

print([classify(v) for v in (None, True, -1, 0, -0.0, 5, 101, 1e9, float('nan'), '', 'a', [], [0], {}, (1,))])
log = []
def c(name, value):
    log.append(name)
    return value
if c('a', 0): log.append('body a')
elif c('b', []): log.append('body b')
elif c('c', 'yes'): log.append('body c')
elif c('d', 1): log.append('body d')
else: log.append('else')
print(log)
if []:
    pass
elif 0.0:
    pass
else:
    print('else branch')
if 1: print('one line'); print('two statements')
if 0: print('never'); print('never')
x = 5
if x > 3 and (
    x < 10 or
    x == 20
):
    print('multi line condition')
if True:
    if False:
        print('dangling')
    else:
        print('inner else')
else:
    print('outer else')
if (m := x * 2) > 5 and m < 20: print(m)
if not x: pass
else: print('not not')
