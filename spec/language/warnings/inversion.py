# Inverting a bool is deprecated: said once per line, and not of what is computed when the text is compiled.
def f(n):
    total = 0
    for i in range(n):
        total += ~(i == 1)
    return total


print(f(3), f(100), ~True, ~False)
flag = True
print(~flag, ~int(flag))
if NotImplemented:
    print('true')
