# What is assigned to `__name__`, `__qualname__` and `__module__` of a class, and how it shows itself then.
class C:
    pass

print('__firstlineno__' in C.__dict__)
C.__name__ = 'D'
print(C, C.__name__, C.__qualname__)
C.__qualname__ = 'E.F'
print(C)
C.__module__ = 'm'
print(C, '__firstlineno__' in C.__dict__)
C.__module__ = 5
print(C, C.__module__)
for value in ('a\0b', 5):
    try:
        C.__name__ = value
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(C.__name__)
