# Where a SyntaxError of a text that is compiled says that it is: for numbers, at the end of a text, in single mode.
def show(source, mode='exec'):
    try:
        compile(source, '<text>', mode)
        print(repr(source), 'compiles')
    except SyntaxError as e:
        print(repr(source), mode, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))

for source in ('5x', 'a\n5x\nb', '0777', '0b12', '0x', '1_', '1e+', '09\n'):
    show(source)
    show(source + '\n')
    show(source, 'eval')
for source in ('a \\ ', 'a \\ b\nc', 'a \\', '\\\n'):
    show(source)
for source in ('try:\n    pass', 'try:\n    pass\n', 'import', 'from a import\n', 'def f[](): pass', "f'{a = b}'", "f'{a'", "f'}'"):
    show(source)
for source in ('f() = 1', 'del f()', 'x = 1 ?', '5x', 'a(', 'if 1:\na', ' x = 1'):
    show(source, 'single')
