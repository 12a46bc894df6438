# category: Lifetime
# what: Weak references keep their objects: nothing dies by itself, callbacks are never called, and `gc.collect()` finds nothing.
# cause: Memory belongs to the garbage collector of the JavaScript engine; a script's result must not depend on when that runs.
# instead: Delete entries of `WeakKeyDictionary` and the like, and call finalizers, by hand.

import weakref

class Node:
    pass

node = Node()
r = weakref.ref(node, lambda r: print('gone'))
cache = weakref.WeakValueDictionary(a=node)
del node
print(r() is None, len(cache))
