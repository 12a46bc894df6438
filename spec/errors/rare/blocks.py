x = 1
if x == 1 and (x
        > 0)
    print(x)
# ---
def f():
    '''doc'''
    if x:
    return 1
# ---
match = 1
if match:
    x = [
        1,
    ]
     y = 2
