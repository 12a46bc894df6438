# __traceback__, with_traceback and notes.
def f(): g()
def g(): raise ValueError('deep')
try:
    f()
except ValueError as e:
    kept = e
tb = kept.__traceback__
lines = []
while tb is not None:
    lines.append(tb.tb_lineno)
    tb = tb.tb_next
print(lines)
print(ValueError('never raised').__traceback__)
e = kept.with_traceback(None)
print(e is kept, e.__traceback__)
try:
    kept.__traceback__ = 5
except TypeError as t:
    print(t)
kept.add_note('first note')
kept.add_note('second')
print(kept.__notes__, hasattr(ValueError(), '__notes__'))
try:
    kept.add_note(3)
except TypeError as t:
    print(t)
try:
    raise kept
except ValueError as again:
    print(again is kept, again.__traceback__ is not None, again.__traceback__.tb_next)
