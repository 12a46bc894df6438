# The tree of builtin exceptions.
def path(c):
    return ' > '.join(k.__name__ for k in c.__mro__[:-1])
for c in (ZeroDivisionError, OverflowError, KeyError, IndexError, RecursionError, NotImplementedError, UnboundLocalError, ModuleNotFoundError,
          StopIteration, GeneratorExit, KeyboardInterrupt, SystemExit, FileNotFoundError, UnicodeDecodeError, IndentationError, TabError, AssertionError,
          AttributeError, TimeoutError, EOFError, MemoryError, BufferError, DeprecationWarning, FloatingPointError, StopAsyncIteration, ConnectionError):
    print(path(c))
print(IOError is OSError, EnvironmentError is OSError, issubclass(SystemExit, Exception), issubclass(GeneratorExit, Exception))
def order(e):
    try:
        raise e
    except ArithmeticError: return 'arithmetic'
    except LookupError: return 'lookup'
    except RuntimeError: return 'runtime'
    except NameError: return 'name'
    except Exception: return 'exception'
    except BaseException: return 'base'
print([order(e) for e in (ZeroDivisionError(), KeyError(), RecursionError(), UnboundLocalError(), ValueError(), SystemExit(), GeneratorExit())])
