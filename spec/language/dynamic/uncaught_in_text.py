# frames of a text show no source lines
source = '''
def inner(n):
    return 1 / n

def outer(n):
    return inner(n)
'''
exec(source)
exec(compile('def more(n):\n    return outer(n)', '<more>', 'exec'))
more(0)
