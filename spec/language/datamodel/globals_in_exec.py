# A name declared global anywhere in the text is global for exec with locals of its own.
g, l = {}, {}
exec('''
def f():
    global y
    return y
y = 9
z = f()
w = 1
''', g, l)
print(sorted(k for k in g if k != '__builtins__'), sorted(l))
