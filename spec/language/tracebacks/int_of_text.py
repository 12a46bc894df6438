# Conversions within expressions.
rows = '3,4;5,x;7,8'

def parse(text):
    return [[int(c) for c in row.split(',')] for row in text.split(';')]

print(sum(map(sum, parse('1,2;3,4'))))
parse(rows)
