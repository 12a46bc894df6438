# Assigning __class__ changes an object's behaviour at once.
class Cat:
    def speak(self): return 'meow ' + self.name
class Dog:
    def speak(self): return 'woof ' + self.name
a = Cat()
a.name = 'x'
print(a.speak(), a.__class__.__name__)
a.__class__ = Dog
print(a.speak(), type(a).__name__, isinstance(a, Cat), a.__dict__)
for bad in (5, int, 'Dog'):
    try:
        a.__class__ = bad
    except TypeError as e:
        print(e)
try:
    (3).__class__ = int
except TypeError as e:
    print(e)
print((3).__class__, 'a'.__class__, None.__class__, Cat.__class__, type.__class__, [].__class__.__name__)
class State:
    def next(self): self.__class__ = Running
class Running(State):
    def next(self): self.__class__ = State
s = State()
seen = []
for _ in range(4):
    seen.append(type(s).__name__)
    s.next()
print(seen)
