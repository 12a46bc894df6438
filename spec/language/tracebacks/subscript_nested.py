# The failing subscript among several is marked, also on None.
table = [[1, 2], None, [3]]

def cell(r, c):
    total = table[0][0] + table[r][c] * 2
    return total

print(cell(0, 1))
cell(1, 0)
