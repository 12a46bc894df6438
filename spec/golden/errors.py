class Log:
    def __enter__(self):
        return self
    def __exit__(self, kind, error, traceback):
        return kind is KeyError

def read(text):
    try:
        first, *rest = text.split()
        return int(first), rest
    except ValueError as error:
        raise KeyError(text) from error
    finally:
        print('done', end=' ')

with Log() as log:
    print(read('1 a b'), 0 < len(str(log)) < 100 or None)
    read('x')
