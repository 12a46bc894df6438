# iterators that change under the loop: __next__ deleted, iter(callable, sentinel) used up by its own call, __iter__ of no iterator
class Once:
    def __iter__(self):
        return self
    def __next__(self):
        del Once.__next__
        return 1

try:
    for x in Once():
        print(x)
except TypeError as e:
    print(e)

def spam():
    if spam.inside:
        return 'end'
    spam.inside = True
    list(spam.iterator)
    return 'more'
spam.inside = False
spam.iterator = iter(spam, 'end')
print(next(spam.iterator, 'exhausted'))

class No:
    def __iter__(self):
        return 5
for use in (lambda: 1 in No(), lambda: list(No()), lambda: iter(No())):
    try:
        use()
    except TypeError as e:
        print(e)
