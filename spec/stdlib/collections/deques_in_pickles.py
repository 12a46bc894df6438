# Deques in pickles and copies: with a limit, with attributes, and those that hold themselves; magic methods of mocks that are reset.
from collections import deque
from unittest.mock import MagicMock
import copy
import pickle

class Tagged(deque):
    pass

for protocol in range(6):
    for d in (deque(), deque([1, 2]), deque('abc', 2), deque([], 0)):
        e = pickle.loads(pickle.dumps(d, protocol))
        print(protocol, e, e.maxlen)
d = Tagged([1, [2]], 5)
d.tag = 'kept'
for e in (pickle.loads(pickle.dumps(d)), copy.deepcopy(d)):
    print(type(e).__name__, e, e.maxlen, e.tag, e[1] is d[1])
d = deque([1])
d.append(d)
e = pickle.loads(pickle.dumps(d))
print(e[1] is e, copy.deepcopy(d)[1] is d, e)
m = MagicMock()
print(type(str(m)).__name__, len(m))
for _ in range(2):
    m.reset_mock(return_value=True)
    print(type(str(m)).__name__, len(m), type(hash(m)).__name__)
