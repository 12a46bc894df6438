# Uncaught: the rest of a group keeps its traceback and notes.
def f():
    try:
        e = ExceptionGroup('eg', [ValueError(1), TypeError(2)])
        e.add_note('a note')
        raise e
    except* ValueError:
        pass
f()
