# category: Identity
# what: The `id()` of an object is never given to another one, also when the object is gone. Ids, and the addresses in `repr`, are counted up and are the same in every run.
# cause: Ids are numbers of a counter, not addresses.
# instead: None needed.

print(id(object()) == id(object()))
