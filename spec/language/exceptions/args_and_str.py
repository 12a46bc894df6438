# args, str and repr of exceptions with none, one and more arguments.
for e in (Exception(), Exception('one'), Exception('one', 2), Exception(('t',)), Exception(None), ValueError(''), KeyError(), KeyError('k'),
          KeyError('a', 'b'), KeyError("it's"), IndexError([1]), StopIteration(), StopIteration(5), OSError('msg'), OSError(2, 'No such'),
          OSError(2, 'No such', 'file.txt'), SystemExit(), SystemExit(3), AssertionError('m'), Exception(Exception('inner')), KeyError(1.5)):
    print(repr(str(e)), '|', repr(e), '|', e.args)
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit().code, OSError(2, 'x').errno, OSError(2, 'x').strerror)
e = ValueError('old')
e.args = ('new', 'pair')
print(e, repr(e))
print(ValueError('a') == ValueError('a'), e == e, len({e, e}))
print(f'{ValueError("fmt")!s:>8}|')
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args)
print(str(NameError('n', name='q')), NameError('n', name='q').name, AttributeError('a', name='x', obj=3).obj)
for f in (lambda: ValueError(x=1), lambda: NameError(zzz=1), lambda: StopIteration(value=1)):
    try:
        f()
    except TypeError as t:
        print(t)
