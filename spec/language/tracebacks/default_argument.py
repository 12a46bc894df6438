# A default value that fails when def runs.
limits = {}

def f(a, b=limits['max']):
    return a, b
