# eval: the value of an expression in the namespaces given
x = 10
print(eval('x + 1'), eval('  \t x * 2'), eval('x\n'), eval(b'"caf\xc3\xa9"'))
print(eval('a + b', {'a': 1, 'b': 2}), eval('a + b', {'a': 1}, {'b': 5}))
print(eval('[y * y for y in range(4)]'), eval('(lambda n: n + x)(5)'), eval('{k: v for k, v in [(1, 2)]}'))
print(eval('x', globals={'x': 'named'}), eval('x', locals={'x': 'local'}))
print(eval('x if x > 5 else None'), eval('(z := 3) + z'), z)
print(eval("f'{x:>5}|'"), eval('1 < 2 < 3'), eval('not x'), eval('x, x + 1'))
print(eval('"a" "b"'), eval('...'), eval('None'), eval('-x ** 2'))
