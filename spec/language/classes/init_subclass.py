# __init_subclass__ runs for each subclass, with the keywords of the class statement.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.name = name or cls.__name__.lower()
        Plugin.registry[cls.name] = cls
        print('made', cls.__name__, name)
class Csv(Plugin): pass
class Json(Plugin, name='js'): pass
class Deep(Json, name='deep'): pass
print({k: v.__name__ for k, v in Plugin.registry.items()}, 'plugin' in Plugin.registry)
try:
    class Bad(Plugin, colour='red'): pass
except TypeError as e:
    print(e)
try:
    class Plain(x=1): pass
except TypeError as e:
    print(e)
class Checked:
    def __init_subclass__(cls):
        if not hasattr(cls, 'required'):
            raise TypeError(f'{cls.__name__} needs required')
class Good(Checked): required = 1
try:
    class Lacking(Checked): pass
except TypeError as e:
    print(e)
print('Lacking' in globals())
