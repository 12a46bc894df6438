# One call site that meets functions, bound methods, classes, builtins, lambdas and callables.
class Dog:
    def speak(self, n=1): return 'woof' * n
class Cat:
    def speak(self, n=1): return 'meow' * n
class Robot:
    def __init__(self): self.speak = lambda n=1: 'beep' * n
class Dynamic:
    def __getattr__(self, name): return lambda n=1: name * n
class Static:
    @staticmethod
    def speak(n=1): return 'static' * n
class Klass:
    @classmethod
    def speak(cls, n=1): return cls.__name__ * n
animals = [Dog(), Cat(), Robot(), Dynamic(), Static(), Klass(), Klass]
def chorus(n):
    out = {}
    for i in range(n):
        a = animals[i % len(animals)]
        s = a.speak() if i % 2 else a.speak(2)
        out[s] = out.get(s, 0) + 1
    return out
print(chorus(2100))
class Callable:
    def __init__(self, k): self.k = k
    def __call__(self, x): return x + self.k
class Number(int):
    pass
def double(x): return x * 2
fs = [double, lambda x: x - 1, abs, Callable(10), float, str, Number, [1, 2, 3].__contains__, (5).__add__, int.bit_length, {1: 'one'}.get, type, 'abc{}'.format, bool, Callable(0.5).__call__]
def apply_all(n):
    counts = {}
    for i in range(n):
        r = fs[i % len(fs)](i % 9)
        counts[type(r).__name__] = counts.get(type(r).__name__, 0) + 1
    return counts
print(apply_all(1500))
print([f(1) for f in fs])
ops = [lambda a, b: a + b, lambda a, b: a * b, max, min, pow, divmod, lambda *a: sum(a), lambda a, b=0, *c, **k: (a, b)]
print([op(3, 4) for op in ops * 2][8:], [op(*args) for op in ops[:4] for args in ((1, 2), (2.5, 1))])
def shapes(values):
    return [v.real if hasattr(v, 'real') else len(v) for v in values]
print(shapes([1, 2.5, 'abc', [1, 2], True, (1,), {}, 10**20]))
def errors(fs):
    out = []
    for f in fs:
        try:
            out.append(f(1))
        except TypeError as e:
            out.append(str(e))
    return out
print(errors([len, 5, None, lambda: 0, lambda a, b: 0, 'abc', Dog, {}.keys]))
