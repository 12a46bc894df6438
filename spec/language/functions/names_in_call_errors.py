# how messages about * and ** name a function: by its module, when that is not builtins
def f(x, y):
    pass
texts = ["f(x=5, **{'x': 3}, y=2)", "f(**{1: 3}, **{1: 5})", 'f(**{1: 3})', "f(**{1: 3}, x=2)", "len(**{'a': 1}, **{'a': 2})", 'f(**5)', 'f(*5)', "f(**{'x': 3}, **{'x': 2})"]
for text in texts:
    for ns in ({'f': f}, {'__name__': 'module.name'}, {}):
        if 'f' not in ns:
            exec('def f(x, y): pass', ns)
        try:
            eval(text, ns)
        except TypeError as e:
            print(text, '->', e)
