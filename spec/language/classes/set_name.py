# __set_name__ tells a descriptor its owner and name, in order of definition.
class Field:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, 'unset')
    def __set__(self, obj, value):
        obj.__dict__[self.name] = value * 2
class Model:
    b = Field()
    a = Field()
m = Model()
print(m.a, m.b)
m.a = 5
print(m.a, m.__dict__, Model.a.name)
Model.late = Field()
try:
    m.late
except AttributeError as e:
    print(e)
class Bad:
    def __set_name__(self, owner, name): raise ValueError('refused')
try:
    class Uses:
        x = Bad()
except ValueError as e:
    print(type(e).__name__, e, e.__notes__)
