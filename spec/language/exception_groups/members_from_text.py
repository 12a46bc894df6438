# A str is a sequence for an exception group too: its characters are no exceptions.
for members in ('', 'ab', 5, {1: 2}, [], [ValueError], (KeyError('k'), 5)):
    try:
        print(ExceptionGroup('g', members))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
