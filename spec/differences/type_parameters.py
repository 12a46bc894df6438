# category: Language not there yet
# what: A type parameter list is a SyntaxError that says so.
# cause: For the next version.
# instead: Leave the parameters away.

def first[T](items: list[T]) -> T:
    return items[0]

print(first([1]))
