x = 'abc
# ---
x = "abc
y = 1
# ---
print('it's')
# ---
x = 'abc"
# ---
x = '''abc
def
# ---
def f():
    """never closed
    return 1
# ---
x = "a" + 'b
# ---
x = f'abc
# ---
x = f"{a
# ---
x = f'{a'
# ---
x = f'{a}}'
# ---
x = f'}'
# ---
x = f'{}'
# ---
x = f'{ }'
# ---
x = f'{a b}'
# ---
x = f'{a!}'
# ---
x = f'{a!x}'
# ---
x = f'{a +}'
# ---
x = f'{lambda x: 1}'
# ---
x = f'''{
a b
}'''
# ---
x = '\x4'
# ---
x = '\u12'
# ---
x = '\U99999999'
# ---
x = b'é'
# ---
x = 'a' b'b'
# ---
x = u'a' f'{b c}'
# ---
x = “quoted”
# ---
x = 'a’
# ---
x = 1 – 2
# ---
x = a € b
# ---
x = 5 ÷ 2
# ---
x = a ? b : c
# ---
x = $y
# ---
x = 1 \ 2
# ---
print("a" % b c)
# ---
x = "line one
line two"
# ---
x = ('abc'
     'def
     'ghi')
