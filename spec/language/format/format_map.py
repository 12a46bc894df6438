# format_map, format() with objects, and __format__ contracts.
class Default(dict):
    def __missing__(self, key):
        return f'<{key}>'

print('{a} {b}'.format_map({'a': 1, 'b': 2}), '{a} {zz}'.format_map(Default(a=1)), '{x[0]}'.format_map({'x': [9]}))

class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees
    def __format__(self, spec):
        if spec == 'f':
            return f'{self.degrees * 9 / 5 + 32:.1f}F'
        return format(self.degrees, spec) + 'C'

t = Celsius(21.456)
print(f'{t}', f'{t:.1f}', f'{t:f}', '{:>8.2f}'.format(t), format(t), format(t, '+.0f'), f'{t!r}'[:20] == repr(t)[:20])

class Bad:
    def __format__(self, spec):
        return 5

class Plain:
    def __str__(self):
        return 'plain'

print(f'{Plain()}', format(Plain()), '{}'.format(Plain()), f'{Plain()!s:>8}')
for f in (lambda: format(Bad()), lambda: f'{Bad()}', lambda: '{}'.format(Bad()), lambda: f'{Plain():5}', lambda: format(Plain(), 'x'), lambda: format(1, 2), lambda: '{a}'.format_map({}), lambda: '{}'.format_map({}), lambda: format(), lambda: '{0}'.format_map([1]), lambda: object().__format__('x'), lambda: format(object, 's')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
