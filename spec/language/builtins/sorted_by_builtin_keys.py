# sorted with a key that is a builtin: stability, odd keys, keys with effects, what is sorted.
def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class Own:
    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v

    def __repr__(self):
        return f'Own({self.v})'


pairs = [('b', 1), ('a', 1), ('c', 0), ('d', 1)]
show(lambda: sorted(['bb', 'a', 'cc', 'd'], key=len))
show(lambda: sorted(['bb', 'a', 'cc', 'd'], key=len, reverse=True))
show(lambda: sorted(['b', 'A', 'a', 'B'], key=str.lower))
show(lambda: sorted(['b', 'A', 'a', 'B'], key=str.lower, reverse=True))
show(lambda: sorted([3, -1, 2], key=abs, reverse=1))
show(lambda: sorted([3.5, -1.5, 2.5, -0.0], key=abs))
show(lambda: sorted([1.5, 0.5], key=float.__neg__))
show(lambda: sorted((), key=len))
show(lambda: sorted([1], key=len))
show(lambda: sorted([True, 0, 1, False], key=int))
show(lambda: sorted(['10', '9', '1'], key=int))
show(lambda: sorted(['10', 'x'], key=int))
show(lambda: sorted([float('nan'), 1.0, 0.5], key=float))
show(lambda: sorted([Own(3), Own(1), Own(2)], key=len))
show(lambda: sorted([[2], Own(1), 'abc'], key=len))
show(lambda: sorted([2, 'a', 1.5], key=str))
show(lambda: sorted([1, 'a'], key=type))
show(lambda: sorted({'b': 1, 'a': 2}.items(), key=dict(b=0, a=1).get))
show(lambda: sorted({'b': 1, 'a': 2}, key={'b': 0, 'a': 1}.get))
show(lambda: sorted({3, 1, 2}, key=(5).__sub__))
show(lambda: sorted(range(5), key=(2).__rsub__, reverse=True))
show(lambda: sorted((x for x in 'cab'), key=ord))
show(lambda: sorted('cab', key=ord, reverse=None))
show(lambda: sorted('cab', key=None))
show(lambda: sorted('cab', key='x'))
show(lambda: sorted(5, key=len))
seen = []
show(lambda: sorted([2, 1], key=seen.append))
show(lambda: seen)
show(lambda: sorted([2 ** 60, 2 ** 53, 1], key=int))
show(lambda: sorted(['é' * 100, 'z', '\U0001f600', '\ud800'], key=str))
show(lambda: sorted(range(20), key=(lambda t: t).__call__)[:3])
show(lambda: sorted(range(30), key=str)[:5])
x = [3, 1, 2]
show(lambda: (sorted(x, key=int) is x, x))
