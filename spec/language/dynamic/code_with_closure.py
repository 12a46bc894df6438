# code of functions given to exec
def plain():
    print('ran', seen)
seen = 'global'
exec(plain.__code__)
def outer():
    y = 1
    def h():
        print('closure', y)
    return h
h = outer()
exec(h.__code__, closure=h.__closure__)
for call in (lambda: exec(h.__code__), lambda: eval(h.__code__), lambda: exec('1', closure=()), lambda: exec(plain.__code__, closure=h.__closure__)):
    try:
        call()
    except TypeError as e:
        print(e)
