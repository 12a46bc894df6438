# Every construct that asks for truth, with each falsy and some truthy values.
class Falsy:
    def __bool__(self):
        return False
class EmptyLen:
    def __len__(self):
        return 0
falsy = [False, 0, 0.0, -0.0, '', b'', [], (), {}, set(), frozenset(), range(0), None, Falsy(), EmptyLen()]
truthy = [True, 1, -1, 0.1, float('nan'), ' ', b'0', [0], (0,), {0: 0}, {0}, range(1), object, len, ...]
def check(v):
    out = ''
    out += 'i' if v else '-'
    if v: out += 'I'
    if not v: out += 'n'
    while v:
        out += 'w'
        break
    out += 'a' if (v and 1) else '-'
    out += 'o' if (v or 0) else '-'
    out += 'c' if [1 for _ in '1' if v] else '-'
    out += 'f' if list(filter(None, [v])) else '-'
    out += 'y' if any([v]) else '-'
    out += 'l' if all([v]) else '-'
    out += 'b' if bool(v) else '-'
    out += 'B' if bool(v) == (not not v) else '-'
    try:
        assert v
        out += 'A'
    except AssertionError:
        out += '-'
    return out
print({check(v) for v in falsy}, {check(v) for v in truthy})
print([type(v or 'd').__name__ for v in falsy], [type(v and 'd').__name__ for v in falsy[:6]])
class Raises:
    def __bool__(self):
        raise ValueError('undecided')
r = Raises()
for f in (lambda: bool(r), lambda: not r, lambda: r and 1, lambda: r or 1, lambda: 1 if r else 2, lambda: any([r]), lambda: list(filter(None, [r])), lambda: [1 for _ in '1' if r], lambda: 0 or r is r, lambda: 1 and [r]):
    try:
        print(f() is not None)
    except ValueError as e:
        print(e)
