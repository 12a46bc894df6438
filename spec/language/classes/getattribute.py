# __getattribute__ sees every attribute access on an instance.
class Logged:
    def __init__(self): self.x = 1
    def __getattribute__(self, name):
        log.append(name)
        return super().__getattribute__(name)
    def method(self): return self.x
log = []
l = Logged()
print(l.x, l.method(), log)
class Fallback:
    def __getattribute__(self, name):
        if name.startswith('a'): raise AttributeError(name)
        return object.__getattribute__(self, name)
    def __getattr__(self, name): return 'fallback ' + name
f = Fallback()
f.abc = 5
print(f.abc, f.__dict__)
class Const:
    def __getattribute__(self, name): return 42
print(Const().anything, Const().__class__, type(Const()).__name__, Const().__len__)
try:
    len(Const())
except TypeError as e:
    print(e)
class Hidden:
    secret = 'visible on the class'
    def __getattribute__(self, name):
        if name == 'secret': raise AttributeError('hidden: ' + name)
        return object.__getattribute__(self, name)
print(Hidden.secret, hasattr(Hidden(), 'secret'))
