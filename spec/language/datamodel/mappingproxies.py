# The text of a mappingproxy is that of its mapping; only its repr names it.
import types

proxy = types.MappingProxyType({'a': 1})
print(proxy, repr(proxy), f'{proxy}', f'{proxy!r}', [proxy], '%s %r' % (proxy, proxy))
print(proxy | {'b': 2}, {'b': 2} | proxy, proxy | proxy, type(proxy | {}).__name__)
try:
    proxy['a'] = 2
except TypeError as e:
    print(e)
try:
    proxy | 3
except TypeError as e:
    print(e)
