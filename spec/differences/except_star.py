# category: Language not there yet
# what: `except*` is a SyntaxError that says so.
# cause: For the next version.
# instead: Catch the ExceptionGroup and look at its `exceptions`.

try:
    raise ExceptionGroup('several', [ValueError(1)])
except* ValueError:
    print('caught')
