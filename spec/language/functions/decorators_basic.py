# A decorator's result is what the name is bound to.
def loud(f):
    def wrapper(*args, **kwargs):
        print('call', f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print('result', result)
        return result
    return wrapper

@loud
def add(a, b=1):
    return a + b

print(add(1))
print(add(1, b=5))
print(add.__name__, add.__qualname__)

def register(f):
    table[f.__name__] = f
    return f
table = {}

@register
def one(): return 1
@register
def two(): return 2
print(sorted(table), table['two']() + one())

def constant(f):
    return 7

@constant
def seven(): pass
print(seven)
