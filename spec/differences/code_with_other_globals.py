# category: Not there
# what: Code of a script's own text can't be run with other globals than the script's.
# cause: Its global names are numbered when the script is compiled.
# instead: Compile a text: its code runs in any dict.

def f():
    return limit

try:
    print(eval(f.__code__, {'limit': 5}))
except ValueError as e:
    print(e)
print(eval(compile('limit', '<text>', 'eval'), {'limit': 5}))
