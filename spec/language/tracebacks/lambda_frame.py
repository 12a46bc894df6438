# A lambda called by a builtin.
def order(rows):
    return sorted(rows, key=lambda r: r['n'] + 1)

order([{'n': 2}, {'n': None}])
