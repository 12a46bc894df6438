# Deep indentation is removed from the excerpt.
def deep(n):
    if n:
        for i in range(n):
            while True:
                try:
                    with_value = [i, [n, {'k': i // 0}]]
                except KeyError:
                    pass

deep(1)
