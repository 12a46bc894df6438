# StopIteration in a generator expression that a builtin consumes.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, '|', type(e.__cause__).__name__, '|', e.__suppress_context__)

for _ in range(2):
    show(lambda: sum(next(it) for _ in range(3) for it in [iter([1])] if it))
    show(lambda: list(next(iter(())) for _ in range(3)))
    show(lambda: any(next(iter(())) for _ in range(3)))

class Stops:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __bool__(self): raise StopIteration
    def __radd__(self, o): raise StopIteration

# Where the builtin itself asks, it goes out as it is.
def bare(f):
    try:
        print(f())
    except StopIteration as e:
        print('StopIteration')

bare(lambda: sum(Stops() for _ in range(1)))
bare(lambda: any(Stops() for _ in range(1)))
show(lambda: sum(1 for _ in Stops()))

def caught(n):
    try:
        return sum(next(iter(())) for _ in range(n))
    except StopIteration:
        return 'StopIteration'
    except RuntimeError as e:
        return 'RuntimeError'

for n in range(150):
    r = caught(n % 3)
print(r, caught(0))
