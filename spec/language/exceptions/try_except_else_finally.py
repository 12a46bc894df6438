# The order of the four blocks on every path.
def run(what):
    out = []
    try:
        out.append('try')
        if what == 'raise': raise ValueError(what)
        if what == 'other': raise KeyError(what)
        if what == 'return': return out
    except ValueError as e:
        out.append(f'except {e}')
    else:
        out.append('else')
    finally:
        out.append('finally')
        print(what, out)
    return out + ['end']
print(run('raise'))
print(run('nothing'))
print(run('return'))
try:
    run('other')
except KeyError as e:
    print('outside', e)
def else_raises():
    try:
        pass
    except ValueError:
        return 'wrong'
    else:
        raise ValueError('from else')
    finally:
        print('cleanup')
try:
    else_raises()
except ValueError as e:
    print(e)
