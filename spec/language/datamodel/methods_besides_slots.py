# Some methods of builtin types stand beside a slot, others are made of it: what they are, and what wrong calls of them say.
for t, names in ((list, '__getitem__ __contains__ __len__ __reversed__'), (dict, '__getitem__ __contains__ __setitem__ __reversed__'),
                 (set, '__contains__ __len__'), (frozenset, '__contains__'), (tuple, '__getitem__ __contains__'), (str, '__getitem__ __format__'),
                 (range, '__reversed__ __iter__')):
    print(t.__name__, [type(t.__dict__[name]).__name__ for name in names.split()])

def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(repr(str(e)))

attempt([].__getitem__)
attempt({}.__contains__, 1, 2)
attempt({1}.__contains__)
attempt((1,).__contains__)
attempt([].__reversed__, 1)
attempt((5).__add__, x=1)
attempt([].__len__, 1)
attempt([].__len__, x=1)
attempt((5).__pow__)
attempt((5).__pow__, 1, 2, 3)
attempt([].__setitem__, 1)
attempt(object().__setattr__, 'a')
attempt(object().__delattr__)
