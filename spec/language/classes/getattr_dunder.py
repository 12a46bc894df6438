# __getattr__ is the last resort.
class G:
    present = 1
    def __init__(self): self.own = 2
    def __getattr__(self, name):
        log.append(name)
        if name == 'bad': raise AttributeError('no bad')
        return name * 2
log = []
g = G()
print(g.present, g.own, g.missing, log)
print(hasattr(g, 'x'), hasattr(g, 'bad'), getattr(g, 'bad', 'dflt'), getattr(g, 'yy'))
try:
    g.bad
except AttributeError as e:
    print(e)
try:
    len(g)
except TypeError as e:
    print(e)
print(log)
class Proxy:
    def __init__(self, target): self.__dict__['target'] = target
    def __getattr__(self, name): return getattr(self.target, name)
    def __setattr__(self, name, v): setattr(self.target, name, v)
p = Proxy([3, 1, 2])
p.sort()
p.append(9)
print(p.target, p.index(9))
try:
    p.nothing
except AttributeError as e:
    print(e)
try:
    p.x = 1
except AttributeError as e:
    print(e)
