# NameError for unknown names, with the name attribute; suggestions belong to the traceback only.
value = 1
def f():
    return valeu
cases = [lambda: undefined, f, lambda: prnt('x'), lambda: lenn([]), lambda: [q for _ in (1,)], lambda: Value, lambda: sefl.x]
for c in cases:
    try:
        c()
    except NameError as e:
        print(e, '|', e.name, '|', e.args)
class C:
    attr = 1
    def m(self): return attr
try:
    C().m()
except NameError as e:
    print(e)
def delete(): 
    global never
    del never
try:
    delete()
except NameError as e:
    print(e)
try:
    del also_never
except NameError as e:
    print(e)
try:
    unknown += 1
except NameError as e:
    print(e)
try:
    unknown[0] = 1
except NameError as e:
    print(e)
