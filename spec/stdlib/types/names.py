# Types by name, SimpleNamespace, MappingProxyType, new_class.
import types
import sys

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

p = [1]
t(lambda: types.FunctionType.__name__); t(lambda: isinstance(len,types.BuiltinFunctionType))
t(lambda: types.SimpleNamespace(a=1,b='x')); ns=types.SimpleNamespace(a=1); ns.c=3; t(lambda: ns)
t(lambda: ns==types.SimpleNamespace(a=1,c=3)); t(lambda: types.MappingProxyType({'a':1})['a']); mp=types.MappingProxyType({'a':1})
t(lambda: mp)
def mpset(): mp['b']=2
t(mpset); t(lambda: types.new_class('X',(),{},lambda ns: ns.update(v=5)).v); t(lambda: types.MethodType(lambda self,x: (self,x),5)(6))
t(lambda: types.ModuleType('m').__name__); t(lambda: isinstance((i for i in []),types.GeneratorType)); t(lambda: types.NoneType)
t(lambda: types.UnionType); t(lambda: isinstance(int|str,types.UnionType)); t(lambda: types.GenericAlias(list,(int,)))
t(lambda: types.EllipsisType); t(lambda: types.CoroutineType.__name__); t(lambda: types.SimpleNamespace(1))
t(lambda: types.prepare_class('Y')); t(lambda: isinstance(sys_t(),types.ModuleType) if 0 else 1); t(lambda: types.resolve_bases((int,)))
t(lambda: types.get_original_bases(int)); t(lambda: types.SimpleNamespace().__dict__); t(lambda: types.TracebackType.__name__)
t(lambda: types.CellType.__name__); t(lambda: (lambda: p).__closure__)
