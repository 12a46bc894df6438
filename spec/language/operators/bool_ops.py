# and, or, not and the conditional expression: short circuit, the value returned, evaluation count.
log = []
def t(value, name=None):
    log.append(name if name is not None else value)
    return value

print(t(0) and t(1), t(1) and t(2), t('') or t('x'), t('y') or t('z'), t(0) or t('') or t(None), t(1) and t([]) and t(3), log)
log.clear()
print(t(0) or t(5) and t(6), t(1) or t(2) and t(3), t(0) and t(1) or t(2), not t(0), not t('a'), log)
log.clear()
print(t(1, 'then') if t(True, 'cond') else t(2, 'else'), t(1, 'then') if t(False, 'cond') else t(2, 'else'), log)
log.clear()
print([] or {} or () or 0 or '' or None or 0.0, 1 and 'a' and [2] and (3,), None and 1, 0 or None, (None or 5) + 1, [] and 1, not [], not not 'x', type(not 0).__name__)
if t(0) and t(1) or t(2) and not t(3):
    print('branch 1')
elif t(4) or t(5):
    print('branch 2', log)

class B:
    def __init__(self, name, value):
        self.name, self.value = name, value
    def __bool__(self):
        log.append(f'bool {self.name}')
        return self.value
    def __repr__(self):
        return self.name

T, F = B('T', True), B('F', False)
log.clear()
print(T and F, F and T, T or F, F or T, not T, not F, T and T and F or T, 1 if F else 2, log)
log.clear()
print([x for x in (T, F) if x], bool(F), F and 1 / 0, T or 1 / 0, all([T, F, T]), any([F, T, F]), log)
log.clear()
while F or not T:
    pass
assert T or F
print(log, (T and F) is F, F or not F)
x = None
y = x and x.attribute or 'default'
print(y, x if x is not None else 'none', (x or {}).get('k', 'missing'), 'neg' if -1 < 0 else 'pos', 'a' if 0 else 'b' if '' else 'c')
print(0 == False and 1 == True, [0, 1][1 > 0], ('no', 'yes')[True], {True: 'T', False: 'F'}[not 1], 3 and 4, 0 and 4, 3 or 4, 0 or 4)
