# Keywords from dicts whose keys are of a subclass of str; keys that are no strings.
class N(str): pass
def f(a, **k): return a, k
print(f(**{N('a'): 1, N('b'): 2}), dict(**{N('x'): 1}))
for t in ('f(**{1: 2})', 'f(**{1: 2}, **{1: 3})', 'f(a=1, **{"a": 2})', 'f(**5)', 'f(*5)'):
    try: print(eval(t))
    except TypeError as e: print(t, e)
