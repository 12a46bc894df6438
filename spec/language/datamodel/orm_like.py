# Fields that register themselves, with __set_name__, __init_subclass__ and descriptors.
class Field:
    def __init__(self, typ, default=None): self.typ, self.default = typ, default
    def __set_name__(self, owner, name):
        self.name = name
        owner.__dict__.get('_fields', {}) 
    def __get__(self, obj, cls):
        if obj is None: return self
        return obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, v):
        if not isinstance(v, self.typ): raise TypeError(f'{self.name} must be {self.typ.__name__}, not {type(v).__name__}')
        obj.__dict__[self.name] = v
class Model:
    registry = {}
    def __init_subclass__(cls, table=None, **kw):
        super().__init_subclass__(**kw)
        cls.fields = {k: v for c in reversed(cls.__mro__) for k, v in vars(c).items() if isinstance(v, Field)}
        Model.registry[table or cls.__name__.lower()] = cls
    def __init__(self, **kw):
        for k, v in kw.items():
            if k not in self.fields: raise TypeError(f'unknown {k}')
            setattr(self, k, v)
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in self.fields)})"
class User(Model, table='users'):
    name = Field(str)
    age = Field(int, 0)
class Admin(User):
    level = Field(int, 1)
print(User(name='a'), Admin(name='b', level=3), sorted(Model.registry), list(Admin.fields))
for kw in ({'name': 1}, {'x': 1}):
    try: User(**kw)
    except TypeError as e: print(e)
u = User(name='z'); u.age = 5; print(u.age, u.__dict__, User.name.typ)
