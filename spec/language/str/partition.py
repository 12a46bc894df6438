# partition, rpartition, removeprefix and removesuffix.
for s, sep in [('a=b=c', '='), ('abc', '='), ('=abc', '='), ('abc=', '='), ('', '='), ('=', '='), ('a::b::c', '::'), ('aaa', 'aa'), ('key: value', ': ')]:
    print(s.partition(sep), s.rpartition(sep))
print('prefix_name'.removeprefix('prefix_'), 'name'.removeprefix('x'), 'aaa'.removeprefix('a'), 'abc'.removeprefix('abc') == '', 'abc'.removeprefix(''), 'ab'.removeprefix('abc'))
print('file.py'.removesuffix('.py'), 'file.py'.removesuffix('.txt'), 'aaa'.removesuffix('a'), 'abc'.removesuffix(''), 'abc'.removesuffix('abc') == '', 'b'.removesuffix('ab'))
for f in (lambda: 'a'.partition(''), lambda: 'a'.rpartition(''), lambda: 'a'.partition(1), lambda: 'a'.partition(), lambda: 'a'.removeprefix(1), lambda: 'a'.removesuffix(None), lambda: 'a'.removeprefix('a', 'b')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
