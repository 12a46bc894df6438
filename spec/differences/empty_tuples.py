# category: Identity
# what: The empty tuple is not one object: each evaluation of `()` makes a new one, and so do constant tuples elsewhere in the text.
# cause: A tuple is an object like others; sharing one would gain nothing here.
# instead: Compare with `==`, or test the truth of the tuple.

print(() is (), tuple([]) is (), tuple([]) == ())
