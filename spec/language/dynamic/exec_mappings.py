# locals may be any mapping; a subclass of dict answers for globals too
class Log:
    def __init__(self):
        self.d = {'a': 1}
    def __getitem__(self, k):
        print('get', k)
        return self.d[k]
    def __setitem__(self, k, v):
        print('set', k, v)
        self.d[k] = v
    def __delitem__(self, k):
        print('del', k)
        del self.d[k]

log = Log()
exec('b = a + 1\nfor i in range(2): b += i\ndel a\nc = len("xy")\nclass Q: pass', {}, log)
print(sorted(log.d))
print(eval('b * 2', {}, log))

class Default(dict):
    def __missing__(self, k):
        return k.upper()

print(eval('foo + bar', Default()), eval('foo', {}, Default()), eval('foo', Default(foo='own')))
exec('def f(): return hello', d := Default())
print(d['f']())
class Counting(dict):
    def __setitem__(self, k, v):
        print('store', k)
        dict.__setitem__(self, k, v)
exec('p = 1; p += 1\ndef g(): pass', Counting(), c := Counting())
print(sorted(c))
for bad in (1, None, 'abc', []):
    try:
        exec('q', {}, bad)
    except Exception as e:
        print(type(e).__name__, e)
