# `%(key)s` of dicts: several keys, missing ones, other conversions, mixed texts, mappings that are no plain dicts; translate by dicts.
values = {'a': 1, 'b': 'x', 'c': 2.5, 'd(e)': [1], '': 0}
for f in ('%(a)s', '%(a)d-%(b)s', '%(c).2f|%(a)5d|%(b)-5s|', '%(d(e))r', '%()s', '%(a)%', '%(a)s %%', '%(b)d', '%(z)s', '%(a)s %s', '%(a', '%(a)', '%(a)*d', '%s'):
    for given in (values, {}, (values,), 5, 'text', [1]):
        try:
            print(repr(f % given))
        except Exception as e:
            print(f, type(e).__name__, e)
class D(dict):
    def __missing__(self, key): return key * 2
class M:
    def __getitem__(self, key): return 'm' + key
print('%(q)s %(a)s' % D(a=1), '%(q)s' % M())
class R:
    def __repr__(self): return 'R!'
print('%(r)s %(r)r %(r)a' % {'r': R()})
print('hello'.translate({104: 'j', 101: None, 108: ord('L')}), 'ab'.translate({97: 'xyz', 98: 0x1f600}), 'ab'.translate(D({97: 99})) == 'c\u00c4', 'ab'.translate('xy'), 'ab'.translate({'a': 'b'}))
for table in ({97: -1}, {97: []}, {97: 0x110000}, 5, None, D()):
    try:
        print(ascii('ab'.translate(table)))
    except Exception as e:
        print(type(e).__name__, e)
