# category: Depth
# what: Containers nested more than 400 deep cannot be compared; hashing a deep tuple raises RecursionError as well.
# cause: These walks run on the stack of the host, of which little may be left.
# instead: Compare level by level.

a, b = [], []
for _ in range(1000):
    a, b = [a], [b]
try:
    print(a == b)
except RecursionError as e:
    print(type(e).__name__, e)
