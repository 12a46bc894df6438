# category: Depth
# what: `repr` of containers nested more than 300 levels deep raises RecursionError, whatever the recursion limit.
# cause: This walk runs on the stack of the host, too.
# instead: Print level by level.

a = []
for _ in range(900):
    a = [a]
try:
    print(len(repr(a)))
except RecursionError as e:
    print(type(e).__name__, e)
