# __setattr__ and __delattr__.
class S:
    def __setattr__(self, n, v):
        print('setattr', n, v)
        object.__setattr__(self, n, v)
    def __delattr__(self, n):
        print('delattr', n)
        super().__delattr__(n)
s = S()
s.x = 1
s.x += 1
del s.x
try: del s.x
except AttributeError as e: print(e)
setattr(s, 'y', 5); delattr(s, 'y')
class R:
    def __setattr__(self, n, v): raise AttributeError('frozen ' + n)
try: R().x = 1
except AttributeError as e: print(e)
object.__setattr__(s, 'z', 1); print(s.__dict__)
s.__dict__['w'] = 2; print(s.w)
vars(s)['v'] = 3; print(s.v, sorted(vars(s)))
