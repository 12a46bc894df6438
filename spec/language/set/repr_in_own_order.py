# A set's repr and what copying takes from it go by the `__iter__` of its class.
class Sorted(set):
    def __iter__(self):
        return iter(sorted(set.__iter__(self), reverse=True))

class Frozen(frozenset):
    def __iter__(self):
        yield 'only'

class Loop(set):
    def __iter__(self):
        return iter([self])

print(Sorted([3, 1, 2]), [Sorted('ab')], Frozen([1]), Sorted(), Frozen())
print(Loop([1]), f'{Sorted([1, 2])}')
print(Sorted([3, 1, 2]).__reduce__()[1], Frozen([5]).__reduce__()[1])
print(len(Frozen([1, 2])), Sorted([1]) | {2}, sorted(Sorted([2, 1]).copy()))

class Failing(set):
    def __iter__(self):
        raise ValueError('no order')

try:
    print(Failing([1]))
except ValueError as e:
    print(e)
try:
    print({'k': Failing([1])})
except ValueError as e:
    print(e)
print(Failing())
