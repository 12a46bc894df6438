# find, rfind, index, rindex, count, startswith and endswith, with bounds.
s = 'abracadabra'
print(s.find('a'), s.find('a', 1), s.find('a', -1), s.find('a', 4, 5), s.find('ra'), s.find('ra', 3), s.find('z'), s.find(''), s.find('', 5), s.find('', 11), s.find('', 12), s.find('a', 100), s.find('abracadabraa'))
print(s.rfind('a'), s.rfind('a', 0, 10), s.rfind('a', 0, -1), s.rfind('bra'), s.rfind('bra', 0, 10), s.rfind('z'), s.rfind(''), s.rfind('', 0, 5), s.rfind('', 12), s.rfind('a', -3, -1))
print(s.index('c'), s.rindex('b'), s.index('a', 1, 4), s.count('a'), s.count('abra'), s.count('z'), s.count(''), s.count('a', 1), s.count('a', 1, -1), 'aaaa'.count('aa'), ''.count(''), ''.count('a'), s.count('', 3, 6), s.count('', 20), s.count('a', None, None))
print(s.startswith('abra'), s.startswith('bra', 1), s.startswith('bra', 1, 3), s.startswith(''), s.startswith('', 11), s.startswith('', 12), s.startswith(('x', 'ab')), s.startswith(()), s.startswith('a', -1), s.startswith('', 5, 4))
print(s.endswith('abra'), s.endswith('abr', 0, -1), s.endswith(''), s.endswith('', 12), s.endswith(('x', 'ra')), s.endswith('a', 11), s.endswith('abracadabraa'), s.endswith('abra', -3), s.endswith(('',), 0, 0))
print('cad' in s, 'cab' in s, '' in s, '' in '', 'a' in '', 'abra' not in s, s.find('a', None, 3), s.find('b', -100, 100), s.find('a', 10**20), s.find('a', -10**20))
for f in (lambda: s.index('z'), lambda: s.rindex('z'), lambda: s.index('a', 11), lambda: s.find(1), lambda: s.count(None), lambda: s.startswith(1), lambda: s.startswith(['a']), lambda: s.startswith(('a', 1)), lambda: s.startswith(('x', 1)), lambda: s.endswith([1]), lambda: 1 in s, lambda: None in s, lambda: s.find(), lambda: s.find('a', 'b'), lambda: s.find('a', 1, 2, 3), lambda: s.index('a', 1.0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
