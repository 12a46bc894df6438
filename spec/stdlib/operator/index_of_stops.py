# indexOf stops at the first equal item, and says as `in` what can't be searched.
import operator
from itertools import count

print(operator.indexOf(count(), 3))
for f in (lambda: operator.indexOf([1], 2), lambda: operator.indexOf(5, 2), lambda: operator.countOf(5, 2)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
