# Texts that are no numbers, tried again and again, and what the errors know of one another.
def num(tok):
    try:
        return int(tok)
    except ValueError as e:
        try:
            return float(tok)
        except ValueError as f:
            return str(e), str(f), f.__context__ is e, e.__context__, e.__traceback__.tb_lineno, f.__traceback__.tb_next

TOKENS = ('12', 'abc', '1.5', '+', ' 7 ', '1_000', '1__0', '', 'nan', '-inf', '0x1f', '１２', 'é' * 3, 'x' * 300, '9' * 400)
for _ in range(200):
    for tok in TOKENS: r = num(tok)
for tok in TOKENS: print(num(tok))

def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

class I(int): pass
class F(float): pass
class S(str): pass

def gen():
    for x in ('1', 'y'): yield int(x)

def leaves(text):
    try:
        return int(text)
    finally:
        print('left', end=' ')

for _ in range(2):
    for f in (lambda: list(map(int, ['1', 'x'])), lambda: [float(x) for x in ('1', 'x')], lambda: sorted(['3', '1'], key=int), lambda: sorted(['3', 'q'], key=float), lambda: int('1' * 5000), lambda: I('q'), lambda: F('q'),
              lambda: I('5') + 1, lambda: F('5') + 1, lambda: int(S('6')), lambda: int(S('q')), lambda: float(S('2.5')), lambda: int('q', 16), lambda: int('f', 16), lambda: int('5', base=7), lambda: int(b'12'), lambda: int(b'q'), lambda: float(b'q'),
              lambda: int(None), lambda: float([]), lambda: int(), lambda: float(), lambda: sum(int(x) for x in '12q'), lambda: list(gen()), lambda: leaves('3'), lambda: leaves('w'), lambda: {int('5'): float('6')}, lambda: [*map(float, ('1', '2'))]):
        show(f)
