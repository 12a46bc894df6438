# A text compiled while the program runs has its warnings too.
exec("print('\\d', 1 is 1)")
print(eval("'\\z'"), eval('x is 3', {'x': 3}))
code = compile("\n\nassert (1, 'a')\n", 'file.py', 'exec')
exec(code)
