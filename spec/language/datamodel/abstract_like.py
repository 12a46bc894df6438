# NotImplementedError patterns, and instances without their base's __init__.
class Base:
    def run(self): raise NotImplementedError('run')
    def go(self): return self.run()
class Impl(Base):
    def run(self): return 'ran'
print(Impl().go())
try:
    Base().go()
except NotImplementedError as e:
    print(repr(e))
class A:
    def __init__(self): self.ready = True
class B(A):
    def __init__(self): pass
try:
    B().ready
except AttributeError as e:
    print(e)
