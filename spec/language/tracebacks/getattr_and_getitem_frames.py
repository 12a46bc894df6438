# Frames of dunder methods called by syntax.
class Lazy:
    def __getattr__(self, name):
        return self[name]

    def __getitem__(self, key):
        return {}[key.upper()]

Lazy().anything.more
