# An exception with several arguments.
raise ValueError('code', 42, [1, 2])
