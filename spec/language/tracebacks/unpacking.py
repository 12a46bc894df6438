# Carets of failing assignments.
def split(line):
    key, value = line.split('=')
    return key, value

print(split('a=b'))
split('a=b=c')
