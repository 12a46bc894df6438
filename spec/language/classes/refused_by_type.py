# What `type` says to bases that are no classes, to a resolution order without classes, and to keywords.
class Entries:
    def __mro_entries__(self, bases):
        return (int,)

class Empty(type):
    def mro(cls):
        return []

def attempt(f, *args, **keywords):
    try:
        print(f(*args, **keywords))
    except TypeError as e:
        print(e)

attempt(type, 'A', (Entries(),), {})
attempt(type, 'A', (5,), {})
attempt(Empty, 'A', (), {})
attempt(type, 1, x=1)
attempt(type, 1, 2, x=1)
attempt(type)
