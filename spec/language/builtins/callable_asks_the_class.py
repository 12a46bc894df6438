# callable() asks for a `__call__` in the class, whatever it is; an instance's own is none.
class Never:
    __call__ = None

class Own:
    def __init__(self):
        self.__call__ = print

print(callable(Never()), callable(Own()), callable(Never), callable(None))
try:
    Never()()
except TypeError as e:
    print(e)
