# A failing operand within and/or and a walrus.
def check(d):
    if (n := len(d)) > 1 and d['a'] and (d['b'] or d['c'] > n):
        return n

check({'a': 1, 'b': 0, 'c': 'x'})
