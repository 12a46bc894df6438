# Formatter and its hooks.
import string

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

F=string.Formatter(); t(lambda: F.format('{} {1}' if 0 else '{0} {x:>5} {1!r}',1,'b',x=3)); t(lambda: F.format('{} {}',1,2))
t(lambda: list(F.parse('a{b!r:>{w}}c{{d}}'))); t(lambda: F.vformat('{a}',(),{'a':1})); t(lambda: F.get_field('0.real',(5,),{}))
t(lambda: F.format('{a[k]}',a={'k':9})); t(lambda: F.format('{zz}')); t(lambda: F.format('{0}'))
class MyF(string.Formatter):
    def get_value(self,key,args,kw): return kw.get(key,f'<{key}>') if isinstance(key,str) else super().get_value(key,args,kw)
    def format_field(self,v,spec): return v.upper() if spec=='up' else super().format_field(v,spec)
t(lambda: MyF().format('{a:up} {missing}',a='x'))
