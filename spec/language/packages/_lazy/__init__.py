def __getattr__(name):
    if name == 'computed':
        return 'made by __getattr__'
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
def __dir__():
    return ['computed', 'more']
