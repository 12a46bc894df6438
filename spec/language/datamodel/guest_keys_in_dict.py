# Keys of other types in an instance's dict are no attributes, whatever they say they equal.
class Key:
    def __hash__(self): return hash('attr')
    def __eq__(self, other): return True
class C: pass
c = C()
c.__dict__[Key()] = 'value'
print(hasattr(c, 'nope'), len(c.__dict__))
c.real = 1
print(c.real, sorted(type(k).__name__ for k in c.__dict__))
