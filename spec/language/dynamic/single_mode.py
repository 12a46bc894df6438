# compile in 'single' mode: expression statements show their values
import sys
for text in ('1 + 1', 'None', 'x = 5', '"text"; 2; x', 'for i in range(2):\n    i * 10\n', 'def f():\n    5\n\n'):
    exec(compile(text, '<in>', 'single'))
print(repr(_), f())
old = sys.displayhook
sys.displayhook = lambda v: print('shown', v)
exec(compile('7', '<in>', 'single'))
sys.displayhook = old
exec(compile('[1, 2]', '<in>', 'single'))
for text in ('1\n2', '', '1; 2\n3\n', '# nothing'):
    try:
        compile(text, '<in>', 'single')
    except SyntaxError as e:
        print(e.msg, e.lineno)
class Collect:
    def __init__(self):
        self.text = ''
    def write(self, text):
        self.text += text
    def flush(self):
        pass
real = sys.stdout
sys.stdout = collect = Collect()
exec(compile('6 * 7', '<in>', 'single'))
sys.stdout = real
print(repr(collect.text))
