# An exception through several functions.
def a(x):
    return b(x) + 1

def b(x):
    y = c(x, key='v')
    return y

def c(x, *, key):
    return x[key]

print('before')
a({})
print('never')
