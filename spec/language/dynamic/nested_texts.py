# texts within texts
exec('exec("exec(\'deep = 1\')")')
print(deep)
print(eval('eval("eval(\'40 + 2\')")'))
depth = 0
text = 'global depth\ndepth += 1\nif depth < 60: exec(text)'
exec(text)
print(depth)
def recurse(n):
    return eval('recurse(n - 1) + 1') if n else 0
print(recurse(80))
try:
    recurse(5000)
except RecursionError as e:
    print(type(e).__name__)
print(eval('recurse(10)'))
