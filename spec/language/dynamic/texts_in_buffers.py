# exec, eval and compile take their text from any object that holds bytes.
print(eval(bytearray(b'1 + 1')), eval(memoryview(b'2 + 2')))
exec(bytearray(b'# coding: latin-1\nprint(ascii("\xe9"))'))
exec(memoryview(b'xprint(3)x')[1:-1])
print(eval(compile(bytearray(b'x * 2'), '<bytes>', 'eval'), {'x': 4}))
try:
    eval([1])
except TypeError as e:
    print(e)
