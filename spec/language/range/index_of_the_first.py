# The place of the first element of a descending range is a plain zero.
print([float(r.index(r[0])) for r in (range(10, 0, -3), range(0, -5, -1), range(0, 3), range(5, 6))], str(range(3, 0, -1).index(3) * 1.5))
