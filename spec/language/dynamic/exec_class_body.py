# exec in a class body binds names of the class
class C:
    base = 3
    exec('twice = base * 2')
    exec('def method(self): return self.twice + 1')
    names = sorted(k for k in locals() if not k.startswith('__'))
    third = eval('base + twice')

print(C.twice, C().method(), C.names, C.third)
