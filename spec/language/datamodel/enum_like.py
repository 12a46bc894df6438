# An enumeration made with a metaclass.
class EnumMeta(type):
    def __new__(mcls, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith('_') and not callable(v) and not isinstance(v, (classmethod, property))}
        for k in members: ns.pop(k)
        cls = super().__new__(mcls, name, bases, ns)
        cls._members = {}
        for k, v in members.items():
            m = object.__new__(cls)
            m.name, m.value = k, v
            cls._members[k] = m
            setattr(cls, k, m)
        return cls
    def __iter__(cls): return iter(cls._members.values())
    def __len__(cls): return len(cls._members)
    def __getitem__(cls, k): return cls._members[k]
    def __contains__(cls, m): return m in cls._members.values()
    def __call__(cls, v):
        for m in cls:
            if m.value == v: return m
        raise ValueError(f'{v!r} is not a valid {cls.__name__}')
class Enum(metaclass=EnumMeta):
    def __repr__(self): return f'<{type(self).__name__}.{self.name}: {self.value!r}>'
class Color(Enum):
    RED = 1
    GREEN = 2
    def describe(self): return self.name.lower()
print(list(Color), len(Color), Color['RED'], Color(2), Color.RED.describe(), Color.RED in Color, Color.RED is Color(1))
try: Color(5)
except ValueError as e: print(e)
match Color(1):
    case Color.GREEN: print('g')
    case Color.RED: print('r')
