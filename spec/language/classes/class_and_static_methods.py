# Bindings of class and static methods, through classes, instances and subclasses.
class Date:
    count = 0
    def __init__(self, y, m, d):
        self.parts = y, m, d
        type(self).count += 1
    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split('-')))
    @staticmethod
    def valid(text):
        return text.count('-') == 2
    def __repr__(self):
        return f'{type(self).__name__}{self.parts}'

class Sub(Date):
    pass

print(Date.parse('2024-1-2'), Sub.parse('2024-3-4'), Date(1, 2, 3).parse('5-6-7'))
print(Date.valid('1-2-3'), Sub(1, 1, 1).valid('x'))
print(Date.count, Sub.count)
class Registry:
    items = []
    @classmethod
    def add(cls, x):
        cls.items.append(x)
        return cls
Registry.add(1).add(2)
print(Registry.items)
m = Date.__dict__['parse']
print(type(m).__name__, type(Date.__dict__['valid']).__name__, m.__func__.__name__)
f = Sub.parse
print(f('9-9-9'))
