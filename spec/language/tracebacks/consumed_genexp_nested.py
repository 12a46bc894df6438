# One in another, and the operator that fails is the builtin's own or the expression's.
def rows(m):
    try:
        return max(sum(1 / x for x in row) for row in m)
    except ZeroDivisionError:
        return sum(x for row in m for x in row) + sum(str(x) for row in m for x in row)

rows([[1, 2], [3, 0]])
