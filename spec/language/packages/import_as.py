# import a.b binds a; import a.b as c binds the module
import _pk.sub
print(_pk.sub.helper())
import _pk.sub.deep as d, _pk.first
print(d.__name__, _pk.first.two())
def local():
    import _pk.sub.deep.other
    import _pk.sub.deep.other as o
    return _pk.sub.deep.other is o, sorted(locals())
print(local())
from _pk.sub.deep import other as x, leaf
print(x.x, leaf.name)
class C:
    import _pk.first as attr
    from _pk import version
print(C.attr.one, C.version)
