# category: Text and hashes
# what: `hash()` of strings and the order of sets of strings are our own, and the same in every run.
# cause: CPython draws a new seed for every process. A deterministic order makes runs repeatable.
# instead: Sort what must have an order.

print(hash('Tauraro'))
print({'red', 'green', 'blue', 'white'})
